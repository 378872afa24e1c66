import { useId, type ReactNode } from 'react'
import { ownersOf } from '../../../core/owner'
import { useAssessment } from '../../app/use-assessment'

interface OwnersTypedBeforeProps {
  /** Whose own owner is no suggestion: it is being typed. */
  readonly besides?: string
  readonly children: (list: string) => ReactNode
}

/** Suggests the owners that this plan has already. They come from the plan, not from what a browser remembers. */
export function OwnersTypedBefore({ besides, children }: OwnersTypedBeforeProps) {
  const id = useId()
  // One text, so that only another owner draws the field again. A name has no line break.
  const owners = useAssessment((state) =>
    ownersOf(
      [...state.assessment.plan.actions].flatMap(([item, entry]) => (item === besides ? [] : [entry])),
    ).join('\n'),
  )
  return (
    <>
      {children(id)}
      <datalist id={id}>
        {owners.split('\n').map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
    </>
  )
}
