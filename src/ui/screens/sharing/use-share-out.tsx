import { useState, type ReactNode } from 'react'
import type { Report } from '../../../reports/report'
import { fileNames } from '../../../words/file-names'
import { textToSave } from '../../app/file-to-save'
import { safeFileName } from '../../app/safe-file-name'
import { useSealIt } from '../../app/use-seal-it'
import { useServices, useWords } from '../../use-services'
import { useReportPdf, type ReportPdf } from '../reports/use-report-pdf'
import { dayFor, type SharingChoices } from './share-choices'
import type { MadeShare } from './use-made-share'

const ENDINGS = ['.hustings.json', '.json', '.pdf']

export type SharedOut =
  { readonly kind: 'downloaded'; readonly name: string } | { readonly kind: 'copied' | 'not-copied' }

export interface ShareOut {
  /** Of what is shown now; `null` once it is something else. */
  readonly outcome: SharedOut | null
  readonly neutralName: string
  readonly pdf: ReportPdf
  readonly give: () => void
  readonly seal: () => void
  /** Asks for the passphrase. Stands outside any form. */
  readonly sealDialog: ReactNode
  /** False when the browser did not let us. */
  readonly copyText: () => Promise<boolean>
}

/** What was looked at goes out. */
export function useShareOut(made: MadeShare | null, choices: SharingChoices): ShareOut {
  const { files } = useServices()
  const [last, setLast] = useState<{ readonly of: MadeShare; readonly outcome: SharedOut } | null>(null)
  const neutralName = useNeutralName(choices)
  const pdf = useReportPdf()
  const { seal, dialog } = useSealIt()
  const typed = safeFileName(withoutEnding(choices.fileName ?? ''))
  const name = typed === '' ? neutralName : typed

  const fileName = `${name}.hustings.json`
  const tellDownloaded = (of: MadeShare, as: string): void => {
    setLast({ of, outcome: { kind: 'downloaded', name: as } })
  }

  return {
    outcome: last !== null && last.of === made ? last.outcome : null,
    neutralName,
    pdf,
    give() {
      if (made?.kind === 'file') {
        files.download(fileName, 'application/json', made.text)
        tellDownloaded(made, fileName)
      }
      const report = reportIn(made)
      if (report !== null) void pdf.make(() => Promise.resolve(report), `${name}.pdf`)
    },
    seal() {
      if (made?.kind === 'file') {
        seal(textToSave(fileName, 'application/json', made.text), (as) => {
          tellDownloaded(made, as)
        })
      }
      const report = reportIn(made)
      if (report !== null) pdf.seal(() => Promise.resolve(report), `${name}.pdf`)
    },
    sealDialog: (
      <>
        {dialog}
        {pdf.sealDialog}
      </>
    ),
    async copyText() {
      if (made?.kind !== 'numbers') return false
      const done = await files.copyText(made.made.text)
      setLast({ of: made, outcome: { kind: done ? 'copied' : 'not-copied' } })
      return done
    },
  }
}

/** `null`: no pages are made of it. */
function reportIn(made: MadeShare | null): Report | null {
  if (made?.kind === 'numbers') return made.made.report
  return made?.kind === 'report' ? made.report : null
}

function useNeutralName(choices: SharingChoices): string {
  const words = useWords(fileNames)
  const { clock } = useServices()
  const { offered, form } = choices
  const today = clock.today()
  if (offered === 'numbers') return words.numbers(dayFor(choices, today))
  if (form === 'board') return words.reports.board(today)
  return offered === 'plan' || form === 'full' ? words.reports.full(today) : words.copy(today)
}

function withoutEnding(name: string): string {
  const ending = ENDINGS.find((one) => name.toLowerCase().endsWith(one)) ?? ''
  return name.slice(0, name.length - ending.length)
}
