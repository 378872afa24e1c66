import { useState } from 'react'
import { appWords } from '../../words/app'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { Field } from '../parts/field'
import { TextControl } from '../parts/field-control'
import { Notice } from '../parts/notice'
import { useWords } from '../use-services'
import { useSaveCopy, type SaveOutcome, type SavePlace, type SavePlaces } from './use-save-copy'

interface SaveCopyProps {
  readonly onClose: () => void
}

/** Saves a file copy: back to the file it was saved to last, where one says, or to the downloads. */
export function SaveCopy({ onClose }: SaveCopyProps) {
  const words = useWords(savingWords)
  const { close } = useWords(appWords)
  const { neutral, save, outcome, ...places } = useSaveCopy()
  const [name, setName] = useState(neutral)
  const [first, ...others] = usePlaces(places)

  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.intro}</p>
      <Notice tone="careful">
        <p>
          {words.sensitive} {words.synced}
        </p>
      </Notice>
      <form
        className="app-stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save(name, first.place)
        }}
      >
        <Field label={words.fileName} hint={words.fileNameHint}>
          {(links) => (
            <TextControl
              {...links}
              value={name}
              maxLength={100}
              onChange={(event) => {
                setName(event.target.value)
              }}
            />
          )}
        </Field>
        <div className="app-row">
          <button type="submit" className="app-button">
            <bdi>{first.word}</bdi>
          </button>
          {others.map(({ place, word }) => (
            <button
              key={place}
              type="button"
              className="app-button app-button--quiet"
              onClick={() => {
                void save(name, place)
              }}
            >
              {word}
            </button>
          ))}
          <button type="button" className="app-button app-button--quiet" onClick={onClose}>
            {close}
          </button>
        </div>
      </form>
      <div role="status">{outcome !== null && <Told outcome={outcome} />}</div>
      <p className="app-small app-soft">{words.trust}</p>
    </Dialog>
  )
}

interface Choice {
  readonly place: SavePlace
  readonly word: string
}

/** The one to begin with, then the others. */
function usePlaces({ canChoose, lastName }: SavePlaces): readonly [Choice, ...Choice[]] {
  const words = useWords(savingWords)
  if (!canChoose) return [{ place: 'downloads', word: words.save }]
  const downloads: Choice = { place: 'downloads', word: words.saveToDownloads }
  if (lastName === undefined) return [{ place: 'choose', word: words.saveWhere }, downloads]
  return [{ place: 'same', word: words.saveTo(lastName) }, { place: 'choose', word: words.saveAs }, downloads]
}

interface ToldProps {
  readonly outcome: SaveOutcome
}

function Told({ outcome }: ToldProps) {
  const words = useWords(savingWords)
  switch (outcome.kind) {
    case 'downloaded':
      return <p>{words.saved(outcome.name)}</p>
    case 'written':
      return <p>{words.written(outcome.name)}</p>
    case 'unwritable':
      return <Notice tone="wrong">{words.unwritable(outcome.name)}</Notice>
    case 'differs':
      return <Notice tone="wrong">{words.differs(outcome.name)}</Notice>
    case 'not-whole':
      return <Notice tone="wrong">{words.notWhole}</Notice>
  }
}
