import { useState } from 'react'
import { dayOf } from '../../../core/dates'
import { formatDate } from '../../../words/dates'
import { deletingWords } from '../../../words/deleting'
import { terms } from '../../../words/terms'
import { useLanguage, useWords } from '../../use-services'
import { useAllKept } from './use-all-kept'
import { useCopyOfStored, type Copied } from './use-copy-of-stored'

/** A file of everything that would be gone. */
export function CopyEach() {
  const words = useWords(deletingWords)
  const { unnamed } = useWords(terms)
  const language = useLanguage()
  const kept = useAllKept()
  const { saveCopy, saveAsIs } = useCopyOfStored()
  const [told, setTold] = useState<Copied | null>(null)
  if (kept === 'loading') return null
  return (
    <section className="app-stack">
      <h3>{words.copies}</h3>
      <p className="app-soft">{words.copiesHow}</p>
      {kept === 'no-storage' && <p>{words.notListed}</p>}
      {kept !== 'no-storage' && (
        <ul className="app-list--bare">
          {kept.assessments.map(({ id, summary }) => (
            <li key={id}>
              <CopyButton
                name={summary.name === '' ? unnamed : summary.name}
                onPress={() => void saveCopy(id).then(setTold)}
              />
            </li>
          ))}
          {kept.setAside.map(({ key, text, at }) => (
            <li key={key}>
              <CopyButton
                name={words.setAside(formatDate(language, dayOf(at)))}
                onPress={() => {
                  setTold(saveAsIs(text))
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {kept !== 'no-storage' && kept.assessments.length + kept.setAside.length === 0 && (
        <p>{words.nothing}</p>
      )}
      <p role="status">{told !== null && wordOf(words, told)}</p>
    </section>
  )
}

interface CopyButtonProps {
  readonly name: string
  readonly onPress: () => void
}

function CopyButton({ name, onPress }: CopyButtonProps) {
  const words = useWords(deletingWords)
  return (
    <button type="button" className="app-button app-button--plain" onClick={onPress}>
      <bdi>{words.saveOne(name)}</bdi>
    </button>
  )
}

function wordOf(words: ReturnType<typeof deletingWords>, copied: Copied): string {
  switch (copied.kind) {
    case 'saved':
      return words.saved(copied.file)
    case 'as-it-is':
      return words.savedAsIs(copied.file)
    case 'failed':
      return words.notSaved
  }
}
