import { coverageOf } from '../../../core/coverage'
import type { Report } from '../../../reports/report'
import { fileNames } from '../../../words/file-names'
import { reportChoicesWords } from '../../../words/report-choices'
import { safeFileName } from '../../app/safe-file-name'
import { useLanguage, useServices, useWords } from '../../use-services'
import { copyFor, wishOf, type ReportChoices, type ReportSubject } from './report-choices'

interface ChosenReport {
  /** Rejects where a part did not load. */
  readonly makeReport: () => Promise<Report>
  readonly fileName: string
}

/** The report that is chosen, made from a share copy, and what its file is called. */
export function useReport(subject: ReportSubject, choices: ReportChoices): ChosenReport {
  const { markings } = useWords(reportChoicesWords)
  const neutralNames = useWords(fileNames).reports
  const { clock, reports } = useServices()
  const language = useLanguage()
  const today = clock.today()
  const { checklist, isOurs, assessment } = subject
  const { kind, marking, ownMarking } = choices
  const typed = safeFileName((choices.fileName ?? '').replace(/\.pdf$/i, ''))
  return {
    fileName: `${typed || neutralNames[kind](today)}.pdf`,
    makeReport: () =>
      reports.makeReport({
        checklist,
        isOurs,
        today,
        language,
        assessment: copyFor(subject, choices),
        ...(kind === 'worksheet' ? {} : { coverage: coverageOf(checklist, assessment) }),
        marking: { none: '', confidential: markings.confidential, own: ownMarking.trim() }[marking],
        wish: wishOf(choices),
      }),
  }
}
