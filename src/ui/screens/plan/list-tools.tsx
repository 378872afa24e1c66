import { arrangingWords } from '../../../words/arranging'
import { useAssessment } from '../../app/use-assessment'
import { Field } from '../../parts/field'
import { SelectControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { GROUPINGS, type Grouping } from './arrange-actions'
import type { Choosing } from './use-choosing'

interface ListToolsProps {
  readonly grouping: Grouping
  readonly choosing: Choosing
  readonly onGroup: (grouping: Grouping) => void
}

/** How the list is arranged, and whether several of it are chosen. */
export function ListTools({ grouping, choosing, onGroup }: ListToolsProps) {
  const words = useWords(arrangingWords)
  const mayWrite = useAssessment((state) => state.mayWrite)
  const isChoosing = choosing.chosen !== null
  return (
    <div className="app-action-list__tools">
      <Field label={words.groupBy}>
        {(links) => (
          <SelectControl
            {...links}
            value={grouping}
            onChange={({ target }) => {
              onGroup(GROUPINGS.find((one) => one === target.value) ?? 'none')
            }}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {words.groupings[one]}
              </option>
            ))}
          </SelectControl>
        )}
      </Field>
      {(mayWrite || isChoosing) && (
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={isChoosing ? choosing.stop : choosing.start}
        >
          {isChoosing ? words.stopChoosing : words.choose}
        </button>
      )}
    </div>
  )
}
