import { useEffect, useMemo, useState } from 'react'
import { coverageOf } from '../../../core/coverage'
import { makeShareCopy } from '../../../core/share'
import { contentsOf, type ShareContents } from '../../../core/share-contents'
import { makeShareNumbers, type ShareNumbers } from '../../../core/share-numbers'
import { makeShareFile } from '../../../files/share-file'
import type { NumbersReport } from '../../../reports/numbers-report'
import type { Report } from '../../../reports/report'
import type { Language } from '../../../words/language'
import type { Services } from '../../services'
import { useLanguage, useServices } from '../../use-services'
import type { ReportSubject } from '../reports/report-choices'
import { dayFor, nameFor, presetFor, wishFor, type SharingChoices } from './share-choices'

/** What leaves, made already, with what is in it. */
export type MadeShare =
  | { readonly kind: 'numbers'; readonly numbers: ShareNumbers; readonly made: NumbersReport }
  | { readonly kind: 'file'; readonly text: string; readonly contents: ShareContents }
  /** `contents`: of the copy that the pages are made from; they hold no more. */
  | { readonly kind: 'report'; readonly report: Report; readonly contents: ShareContents }
  /** What was read back is something else. */
  | { readonly kind: 'not-whole' }

export interface MakingShare {
  readonly state: 'busy' | 'failed' | 'made'
  /** What leaves. `null`: not yet, or no more. */
  readonly made: MadeShare | null
  /** What is looked at: the same, or for a moment what it was with other choices. */
  readonly shown: MadeShare | null
}

interface ShareOrder {
  readonly subject: ReportSubject
  readonly choices: SharingChoices
  readonly language: Language
}

interface Finished {
  readonly of: ShareOrder
  readonly made: MadeShare | null
}

/** Made as soon as it is chosen, so that one looks at what leaves and not at what would. */
export function useMadeShare(subject: ReportSubject, choices: SharingChoices): MakingShare {
  const services = useServices()
  const language = useLanguage()
  const { checklist, isOurs, assessment } = subject
  const { offered, naming, alias, byTheme, withDay, form } = choices
  const order = useMemo(
    () => ({
      subject: { checklist, isOurs, assessment },
      choices: { offered, naming, alias, byTheme, withDay, form, fileName: null },
      language,
    }),
    [checklist, isOurs, assessment, offered, naming, alias, byTheme, withDay, form, language],
  )
  const [finished, setFinished] = useState<Finished | null>(null)
  useEffect(() => {
    let isGone = false
    const finish = (made: MadeShare | null): void => {
      if (!isGone) setFinished({ of: order, made })
    }
    // A part that did not load, or a mistake of ours.
    makeShare(order, services).then(finish, () => {
      finish(null)
    })
    return () => {
      isGone = true
    }
  }, [order, services])
  if (finished?.of === order) {
    const { made } = finished
    return { state: made === null ? 'failed' : 'made', made, shown: made }
  }
  const isAlike = finished?.of.choices.offered === offered && finished.of.choices.form === form
  return { state: 'busy', made: null, shown: isAlike ? finished.made : null }
}

async function makeShare(
  { subject, choices, language }: ShareOrder,
  { checklists, clock, reports }: Services,
): Promise<MadeShare> {
  const { checklist, assessment, isOurs } = subject
  const { offered, form } = choices
  const today = clock.today()
  if (offered === 'numbers') {
    const day = dayFor(choices, today)
    const { byTheme } = choices
    const numbers = makeShareNumbers(checklist, assessment, { ...nameFor(choices), byTheme, day })
    return { kind: 'numbers', numbers, made: await reports.makeNumbers({ numbers, isOurs, today, language }) }
  }
  const wanted = { preset: presetFor(offered, form), ...nameFor(choices) }
  if (form === 'file') {
    const file = await makeShareFile(subject, wanted, checklists)
    if (file === null) return { kind: 'not-whole' }
    return { kind: 'file', text: file.text, contents: contentsOf(file.readBack) }
  }
  const copy = makeShareCopy(assessment, wanted, checklist)
  const report = await reports.makeReport({
    checklist,
    isOurs,
    today,
    language,
    assessment: copy,
    coverage: coverageOf(checklist, assessment),
    marking: '',
    wish: wishFor(form),
  })
  return { kind: 'report', report, contents: contentsOf(copy) }
}
