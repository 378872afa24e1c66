import { useState } from 'react'
import { appWords } from '../../words/app'
import { savingWords } from '../../words/saving'
import { Dialog } from '../parts/dialog'
import { Notice } from '../parts/notice'
import { useWords } from '../use-services'
import { FileNameField } from './file-name-field'
import { TrustLine } from './trust-line'
import { UnsealedWays } from './unsealed-ways'
import { useSession } from './use-assessment'
import { useSaveCopy, type SaveOutcome, type SavePlace, type SavePlaces } from './use-save-copy'
import { SealButton, useSealIt } from './use-seal-it'

interface SaveCopyProps {
  readonly onClose: () => void
}

/** Saves a file copy: back to the file it was saved to last, where one says, or to the downloads. */
export function SaveCopy({ onClose }: SaveCopyProps) {
  const words = useWords(savingWords)
  const { close } = useWords(appWords)
  const { neutral, save, toSeal, noteCopy, outcome, ...places } = useSaveCopy()
  const { kept } = useSession()
  const { seal, dialog } = useSealIt()
  const [name, setName] = useState(neutral)
  const choices = usePlaces(places)

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
        }}
      >
        <FileNameField name={name} onName={setName} />
        <div className="app-row">
          <SealButton
            onSeal={() => {
              seal(toSeal(name), noteCopy)
            }}
          />
          <UnsealedWays kept={kept}>
            <Places places={choices} onChoose={(place) => void save(name, place)} />
          </UnsealedWays>
          <button type="button" className="app-button app-button--quiet" onClick={onClose}>
            {close}
          </button>
        </div>
      </form>
      <div role="status">
        {outcome !== null && <Told outcome={outcome} onSaveOver={() => void save(name, 'same-over')} />}
      </div>
      <TrustLine />
      {dialog}
    </Dialog>
  )
}

interface PlacesProps {
  readonly places: readonly Choice[]
  readonly onChoose: (place: SavePlace) => void
}

function Places({ places, onChoose }: PlacesProps) {
  return places.map(({ place, word }) => (
    <button
      key={place}
      type="button"
      className="app-button app-button--quiet"
      onClick={() => {
        onChoose(place)
      }}
    >
      <bdi>{word}</bdi>
    </button>
  ))
}

interface Choice {
  readonly place: SavePlace
  readonly word: string
}

/** Where it was saved last, then the others. */
function usePlaces({ canChoose, lastName }: SavePlaces): readonly Choice[] {
  const words = useWords(savingWords)
  if (!canChoose) return [{ place: 'downloads', word: words.saveUnsealed }]
  const downloads: Choice = { place: 'downloads', word: words.saveToDownloads }
  if (lastName === undefined) return [{ place: 'choose', word: words.saveWhere }, downloads]
  return [{ place: 'same', word: words.saveTo(lastName) }, { place: 'choose', word: words.saveAs }, downloads]
}

interface ToldProps {
  readonly outcome: SaveOutcome
  readonly onSaveOver: () => void
}

function Told({ outcome, onSaveOver }: ToldProps) {
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
    case 'changed':
      return (
        <Notice tone="careful" title={words.changedTitle(outcome.name)}>
          <p>{words.changed}</p>
          <button type="button" className="app-button app-button--quiet" onClick={onSaveOver}>
            {words.saveOver}
          </button>
        </Notice>
      )
    case 'another':
      return <Notice tone="wrong">{words.another(outcome.name)}</Notice>
    case 'not-allowed':
      return <Notice tone="wrong">{words.notAllowed(outcome.name)}</Notice>
    case 'other-kind':
      return <Notice tone="wrong">{words.otherKind(outcome.name)}</Notice>
    case 'not-whole':
      return <Notice tone="wrong">{words.notWhole}</Notice>
  }
}
