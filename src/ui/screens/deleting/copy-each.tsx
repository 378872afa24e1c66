import { useState, type ReactNode } from 'react'
import { dayOf } from '../../../core/dates'
import { appWords } from '../../../words/app'
import { formatDate } from '../../../words/dates'
import { deletingWords } from '../../../words/deleting'
import { useSealIt } from '../../app/use-seal-it'
import { TrustLine } from '../../app/trust-line'
import { useLanguage, useWords } from '../../use-services'
import { LockedNotListed } from '../sealed-here/locked-not-listed'
import { useAllKept } from './use-all-kept'
import { useCopyOfStored, type Copied, type CopyText } from './use-copy-of-stored'

/** A file of everything that would be gone. */
export function CopyEach() {
  const words = useWords(deletingWords)
  const { unnamed } = useWords(appWords)
  const language = useLanguage()
  const kept = useAllKept()
  const { makeCopy, sealCopy, savePlain, told, dialog } = useCopying()
  if (kept === 'loading') return null

  const rowOf = (key: string, name: string, make: () => Promise<CopyText>) => (
    <CopyRow
      key={key}
      name={name}
      onSeal={() => {
        sealCopy(make)
      }}
      onSave={() => {
        savePlain(make)
      }}
    />
  )

  return (
    <section className="app-stack">
      <h3>{words.copies}</h3>
      <p className="app-soft">{words.copiesHow}</p>
      {kept === 'no-storage' && <p>{words.notListed}</p>}
      {kept !== 'no-storage' && (
        <ul className="app-list--bare">
          {kept.assessments.map(({ id, summary }) =>
            rowOf(id, summary.name === '' ? unnamed : summary.name, () => makeCopy(id)),
          )}
          {kept.setAside.map(({ key, text, at }) =>
            rowOf(String(key), words.setAside(formatDate(language, dayOf(at))), () =>
              Promise.resolve({ kind: 'as-it-is', text }),
            ),
          )}
        </ul>
      )}
      {kept !== 'no-storage' && kept.assessments.length + kept.setAside.length === 0 && (
        <p>{words.nothing}</p>
      )}
      <LockedNotListed copying />
      <p role="status">{told !== null && wordOf(words, told)}</p>
      <TrustLine />
      {dialog}
    </section>
  )
}

type MakeText = () => Promise<CopyText>

interface Copying {
  readonly makeCopy: (id: string) => Promise<CopyText>
  readonly sealCopy: (make: MakeText) => void
  readonly savePlain: (make: MakeText) => void
  readonly told: Copied | null
  readonly dialog: ReactNode
}

function useCopying(): Copying {
  const { makeCopy, save, nameFile } = useCopyOfStored()
  const { seal, dialog } = useSealIt()
  const [told, setTold] = useState<Copied | null>(null)

  const sealCopy = (make: MakeText): void => {
    let kind: 'saved' | 'as-it-is' = 'saved'
    const content = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
      const copy = await make()
      if (copy.kind === 'failed') return null
      kind = copy.kind
      return new TextEncoder().encode(copy.text)
    }
    seal({ name: nameFile(), type: 'application/json', content }, (file) => {
      setTold({ kind, file })
    })
  }
  const savePlain = (make: MakeText): void => {
    void make().then((copy) => {
      setTold(save(copy))
    })
  }

  return { makeCopy, sealCopy, savePlain, told, dialog }
}

interface CopyRowProps {
  readonly name: string
  readonly onSeal: () => void
  readonly onSave: () => void
}

function CopyRow({ name, onSeal, onSave }: CopyRowProps) {
  const words = useWords(deletingWords)
  return (
    <li className="app-row app-row--apart">
      <button type="button" className="app-button app-button--plain" onClick={onSeal}>
        <bdi>{words.sealOne(name)}</bdi>
      </button>
      <button
        type="button"
        className="app-button app-button--plain app-small"
        aria-label={words.saveOneOf(name)}
        onClick={onSave}
      >
        {words.saveOne}
      </button>
    </li>
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
