import { useEffect, useState } from 'react'
import type { ReleaseNotes } from '../../../core/release'
import { aboutWords } from '../../../words/about'
import { DEFAULT_LANGUAGE } from '../../../words/language'
import { Disclosure } from '../../parts/disclosure'
import { useServices, useWords } from '../../use-services'

/** The change log of this copy, newest first. It is kept in one language. */
export function AboutChanges() {
  const words = useWords(aboutWords)
  const { changes } = useServices()
  const [notes, setNotes] = useState<readonly ReleaseNotes[]>([])
  useEffect(() => {
    changes().then(setNotes, () => undefined)
  }, [changes])
  if (notes.length === 0) return null
  return (
    <section className="app-disclosures app-stack">
      <h2>{words.newTitle}</h2>
      <div>
        {notes.map(({ title, lines }) => (
          <Disclosure key={title} title={words.newIn(title)} told={words.newLines(lines.length)}>
            <ul className="app-list" lang={DEFAULT_LANGUAGE}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  )
}
