import { LEVELS } from '../../../core/checklist'
import { libraryWords } from '../../../words/library'
import { terms } from '../../../words/terms'
import { Field } from '../../parts/field'
import { SelectControl, TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { EVERYTHING, type Wanted } from './select-items'
import './item-filter.css'

interface ItemFilterProps {
  readonly wanted: Wanted
  readonly shown: number
  readonly all: number
  readonly onChange: (wanted: Wanted) => void
}

/** What is typed here stays on the page: not in the address, not in the store. */
export function ItemFilter({ wanted, shown, all, onChange }: ItemFilterProps) {
  const words = useWords(libraryWords)
  const { levels } = useWords(terms)
  return (
    <div role="search" className="app-item-filter app-unprinted">
      <Field label={words.search} hint={words.searchHint}>
        {(links) => (
          <TextControl
            {...links}
            type="search"
            maxLength={100}
            value={wanted.text}
            onChange={(event) => {
              onChange({ ...wanted, text: event.target.value })
            }}
          />
        )}
      </Field>
      <Field label={words.level}>
        {(links) => (
          <SelectControl
            {...links}
            value={wanted.level ?? ''}
            onChange={(event) => {
              const level = LEVELS.find((one) => one === event.target.value) ?? null
              onChange({ ...wanted, level })
            }}
          >
            <option value="">{words.allLevels}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {levels[level]}
              </option>
            ))}
          </SelectControl>
        )}
      </Field>
      <p className="app-item-filter__shown" role="status">
        {shown === 0 ? words.nothingFound : words.shown(shown, all)}
      </p>
      {shown < all && (
        <button
          type="button"
          className="app-button app-button--plain"
          onClick={() => {
            onChange(EVERYTHING)
          }}
        >
          {words.showAll}
        </button>
      )}
    </div>
  )
}
