import { useId, type ComponentProps } from 'react'
import { ownersOf } from '../../../core/owner'
import { useAssessment } from '../../app/use-assessment'
import { TextControl } from '../../parts/field-control'

interface OwnerControlProps extends ComponentProps<typeof TextControl> {
  /** The item whose own owner is no suggestion: it is being typed. */
  readonly besides?: string
}

/** Suggests the owners that this plan has already. They come from the plan, not from what a browser remembers. */
export function OwnerControl({ besides, ...props }: OwnerControlProps) {
  const id = useId()
  // One text, so that only another owner draws the field again. A name has no line break.
  const owners = useAssessment((state) =>
    ownersOf(
      [...state.assessment.plan.actions].flatMap(([item, entry]) => (item === besides ? [] : [entry])),
    ).join('\n'),
  )
  return (
    <>
      <TextControl {...props} list={id} />
      <datalist id={id}>
        {owners !== '' &&
          owners.split('\n').map((owner) => (
            <option key={owner} value={owner}>
              {owner}
            </option>
          ))}
      </datalist>
    </>
  )
}
