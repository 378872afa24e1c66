import type { ReactNode } from 'react'
import { workshopWords } from '../../../words/workshop'
import { Disclosure } from '../../parts/disclosure'
import { useWords } from '../../use-services'

interface KeysHelpProps {
  readonly keyList: readonly { readonly keys: string; readonly means: string }[]
  /** Stands above the list. */
  readonly children?: ReactNode
}

/** What each key does while a room is asked. */
export function KeysHelp({ keyList, children }: KeysHelpProps) {
  const words = useWords(workshopWords)
  return (
    <section className="app-card">
      <Disclosure title={words.keys}>
        {children}
        <dl className="app-ask-screen__keys">
          {keyList.map(({ keys, means }) => (
            <div key={means}>
              <dt>{keys}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  )
}
