import type { Scenario } from '../../../core/scenario'
import { libraryWords } from '../../../words/library'
import { PrintButton } from '../../parts/print-button'
import { useServices, useWords } from '../../use-services'

interface ScenarioButtonsProps {
  /** As its address names it. */
  readonly id: string
  readonly scenario: Scenario
}

export function ScenarioButtons({ id, scenario }: ScenarioButtonsProps) {
  const words = useWords(libraryWords)
  const { files } = useServices()
  return (
    <div className="app-row app-unprinted">
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          files.download(`${id}.json`, 'application/json', `${JSON.stringify(scenario, null, 2)}\n`)
        }}
      >
        {words.download}
      </button>
      <PrintButton word={words.print} />
    </div>
  )
}
