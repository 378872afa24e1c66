import type { RefObject } from 'react'
import { appWords } from '../../words/app'
import { useWords } from '../use-services'

interface SkipLinkProps {
  readonly main: RefObject<HTMLElement | null>
}

/** The first stop of the keyboard on every page. */
export function SkipLink({ main }: SkipLinkProps) {
  const { skip } = useWords(appWords)
  return (
    <a
      className="app-frame__skip"
      href="#main"
      onClick={(event) => {
        // The hash is the route: move focus without touching it.
        event.preventDefault()
        main.current?.focus()
      }}
    >
      {skip}
    </a>
  )
}
