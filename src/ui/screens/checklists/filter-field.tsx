import { Field } from '../../parts/field'
import { SelectControl } from '../../parts/field-control'

interface FilterFieldProps<Choice extends string> {
  readonly label: string
  /** What stands for every one. */
  readonly all: string
  readonly choices: readonly (readonly [choice: Choice, told: string])[]
  readonly chosen: Choice | null
  readonly onChoose: (choice: Choice | null) => void
}

export function FilterField<Choice extends string>({
  label,
  all,
  choices,
  chosen,
  onChoose,
}: FilterFieldProps<Choice>) {
  return (
    <Field label={label}>
      {(links) => (
        <SelectControl
          {...links}
          value={chosen ?? ''}
          onChange={(event) => {
            onChoose(choices.find(([choice]) => choice === event.target.value)?.[0] ?? null)
          }}
        >
          <option value="">{all}</option>
          {choices.map(([choice, told]) => (
            <option key={choice} value={choice}>
              {told}
            </option>
          ))}
        </SelectControl>
      )}
    </Field>
  )
}
