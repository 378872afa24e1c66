import { useEffect, useMemo, useState } from 'react'
import type { MadeExport } from '../../../reports/plan-exports'
import type { ExportOrder } from '../../services'
import { useLanguage, useServices } from '../../use-services'
import { orderFor, type ExportChoices } from './export-choices'
import type { ReportSubject } from './report-choices'

export interface Making {
  readonly state: 'busy' | 'failed' | 'made'
  /** What leaves. `null`: not yet, or no more. */
  readonly made: MadeExport | null
  /** What is looked at: the same, or for a moment what it was with other ticks. */
  readonly shown: MadeExport | null
}

interface Finished {
  readonly order: ExportOrder
  readonly made: MadeExport | null
}

/** What is chosen, made as soon as it is chosen: it costs little, and so one sees what goes in before it leaves. */
export function useExport({ checklist, isOurs, assessment }: ReportSubject, choices: ExportChoices): Making {
  const { clock, reports } = useServices()
  const language = useLanguage()
  const today = clock.today()
  const { format, withName, withNotes, wording, reminder } = choices
  const order = useMemo(
    () => ({
      ...orderFor(
        { checklist, isOurs, assessment },
        { format, withName, withNotes, wording, reminder, fileName: null },
        today,
      ),
      language,
    }),
    [checklist, isOurs, assessment, format, withName, withNotes, wording, reminder, today, language],
  )
  const [finished, setFinished] = useState<Finished | null>(null)
  useEffect(() => {
    let isGone = false
    const finish = (made: MadeExport | null): void => {
      if (!isGone) setFinished({ order, made })
    }
    // A part that did not load, or a mistake of ours.
    reports.makeExport(order).then(finish, () => {
      finish(null)
    })
    return () => {
      isGone = true
    }
  }, [order, reports])
  if (finished?.order === order) {
    const { made } = finished
    return { state: made === null ? 'failed' : 'made', made, shown: made }
  }
  const isAlike = finished?.order.wish.format === format
  return { state: 'busy', made: null, shown: isAlike ? finished.made : null }
}
