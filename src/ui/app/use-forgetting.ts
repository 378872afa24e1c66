import { useEffect, useState } from 'react'
import { useSession } from './use-assessment'

interface Forgetting {
  /** The field is left. One that is empty then is deleted from earlier versions too, not while it is retyped. */
  readonly leave: (control: Element) => void
  /** That was done, and there was something to delete. */
  readonly isForgotten: boolean
}

export function useForgetting(): Forgetting {
  const { forgetEmptied } = useSession()
  const [isForgotten, setForgotten] = useState(false)
  // The screen may change with the cursor still in the field.
  useEffect(() => () => void forgetEmptied(), [forgetEmptied])
  return {
    leave: (control) => {
      // A window that goes behind another one leaves no field.
      if (document.activeElement === control) return
      void forgetEmptied().then((hasForgotten) => {
        if (hasForgotten) setForgotten(true)
      })
    },
    isForgotten,
  }
}
