import { startable } from '../../../core/catalogue'
import { libraryWords } from '../../../words/library'
import { addressOf } from '../../app/route'
import { PrintButton } from '../../parts/print-button'
import { useServices, useWords } from '../../use-services'
import { ReportButton } from '../reports/report-button'
import type { FoundChecklist } from './use-checklist'

const loadWorksheetDialog = () =>
  import('../reports/worksheet-dialog').then((chunk) => chunk.WorksheetDialog)

interface IntroductionButtonsProps {
  readonly found: FoundChecklist
}

export function IntroductionButtons({ found: { checklist, foreign } }: IntroductionButtonsProps) {
  const words = useWords(libraryWords)
  const { checklists, files } = useServices()
  const { id, version } = checklist
  const mayStart =
    foreign === null
      ? startable(checklists.catalogue).some((entry) => entry.id === id && entry.version === version)
      : checklist.reconstructed !== true
  return (
    <div className="app-row app-unprinted">
      {mayStart && (
        <a
          className="app-button"
          href={addressOf({ screen: 'new', checklist: foreign?.id ?? id })}
          aria-label={words.startIt(checklist.title)}
        >
          {words.start}
        </a>
      )}
      {mayStart && (
        <ReportButton
          quiet
          label={words.worksheet}
          load={loadWorksheetDialog}
          dialog={{ checklist, isOurs: foreign === null }}
        />
      )}
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          const name = `${foreign?.id ?? id}-${version}.json`
          files.download(name, 'application/json', `${JSON.stringify(checklist, null, 2)}\n`)
        }}
      >
        {words.download}
      </button>
      <PrintButton word={words.print} />
    </div>
  )
}
