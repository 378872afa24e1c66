import { BASES, LEVELS, ROLES, type Checklist } from '../../../core/checklist'
import { authorWords } from '../../../words/author'
import { libraryWords } from '../../../words/library'
import { terms } from '../../../words/terms'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { FilterField } from './filter-field'
import { FrameworkFilter } from './framework-filter'
import { EVERYTHING, type Wanted } from './select-items'
import type { AllReferences } from '../../app/use-references'
import './item-filter.css'

interface ItemFilterProps {
  readonly checklist: Checklist
  readonly isOurs: boolean
  /** `null` while they are not there: then nothing can be chosen by framework. */
  readonly references: AllReferences | null
  readonly wanted: Wanted
  readonly shown: number
  readonly onChange: (wanted: Wanted) => void
}

/** What is typed here stays on the page: not in the address, not in the store. */
export function ItemFilter({ checklist, isOurs, references, wanted, shown, onChange }: ItemFilterProps) {
  const words = useWords(libraryWords)
  const { items } = checklist
  return (
    <div role="search" className="app-item-filter app-unprinted">
      <SearchField wanted={wanted} onChange={onChange} />
      <ChoiceFields
        checklist={checklist}
        isOurs={isOurs}
        references={references}
        wanted={wanted}
        onChange={onChange}
      />
      <p className="app-item-filter__shown" role="status">
        {shown === 0 ? words.nothingFound : words.shown(shown, items.length)}
      </p>
      {shown < items.length && (
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

type ChoiceFieldsProps = Omit<ItemFilterProps, 'shown'>

/** Only what occurs in this checklist can be chosen. */
function ChoiceFields({ checklist: { items }, isOurs, references, wanted, onChange }: ChoiceFieldsProps) {
  const words = useWords(libraryWords)
  const { levels, roles, bases } = useWords(terms)
  const author = useWords(authorWords)
  const rolesHere = ROLES.filter((role) => items.some(({ doneBy }) => doneBy === role))
  const basesHere = BASES.filter((basis) => items.some((item) => item.basis === basis))
  return (
    <>
      <FilterField
        label={words.level}
        all={words.allLevels}
        choices={LEVELS.map((level) => [level, levels[level]])}
        chosen={wanted.level}
        onChoose={(level) => {
          onChange({ ...wanted, level })
        }}
      />
      <FilterField
        label={words.role}
        all={words.allRoles}
        choices={rolesHere.map((role) => [role, roles[role]])}
        chosen={wanted.role}
        onChoose={(role) => {
          onChange({ ...wanted, role })
        }}
      />
      <FilterField
        label={isOurs ? words.basis : words.authorsBasis}
        all={words.allBases}
        choices={basesHere.map((basis) => [basis, isOurs ? bases[basis] : author.bases[basis]])}
        chosen={wanted.basis}
        onChoose={(basis) => {
          onChange({ ...wanted, basis })
        }}
      />
      <FrameworkFilter
        references={references}
        chosen={wanted.framework}
        onChoose={(framework) => {
          onChange({ ...wanted, framework })
        }}
      />
    </>
  )
}

type SearchFieldProps = Pick<ItemFilterProps, 'wanted' | 'onChange'>

function SearchField({ wanted, onChange }: SearchFieldProps) {
  const words = useWords(libraryWords)
  return (
    <div className="app-item-filter__search">
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
    </div>
  )
}
