import { keyOf } from '../../../core/framework-mapping'
import { frameworksWords } from '../../../words/frameworks'
import { libraryWords } from '../../../words/library'
import { Field } from '../../parts/field'
import { SelectControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import type { AllReferences } from '../../app/use-references'

interface FrameworkFilterProps {
  readonly references: AllReferences | null
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

/** Controls of Cyber Essentials, objectives of the CAF, functions of the CSF. */
export function FrameworkFilter({ references, chosen, onChoose }: FrameworkFilterProps) {
  const words = useWords(libraryWords)
  const inGroups = useWords(frameworksWords)
  return (
    <Field label={words.framework}>
      {(links) => (
        <SelectControl
          {...links}
          value={chosen ?? ''}
          onChange={(event) => {
            onChoose(event.target.value === '' ? null : event.target.value)
          }}
        >
          <option value="">{words.allFrameworks}</option>
          {references?.frameworks.map((framework) => (
            <optgroup key={framework.id} label={inGroups.names[framework.id]}>
              {framework.groups.map((group) => (
                <option key={group.id} value={keyOf(framework, group)}>
                  {framework.id === 'cyberEssentials' ? group.title : inGroups.group(group.id, group.title)}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectControl>
      )}
    </Field>
  )
}
