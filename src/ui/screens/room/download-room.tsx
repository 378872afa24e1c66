import { useState } from 'react'
import { LEAST_COUNTED } from '../../../core/projected'
import type { RoomFormat } from '../../../reports/room-formats'
import { appWords } from '../../../words/app'
import { fileNames } from '../../../words/file-names'
import { roomScreenWords } from '../../../words/room-screen'
import { savingWords } from '../../../words/saving'
import { TrustLine } from '../../app/trust-line'
import { SealButton, useSealIt } from '../../app/use-seal-it'
import { Dialog } from '../../parts/dialog'
import { ChoiceControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import { FileNameField } from './file-name-field'
import { useRoomExport, type Making } from './use-room-export'
import type { RoomState } from './use-room'

interface DownloadRoomProps {
  readonly state: RoomState
  readonly onClose: () => void
}

/** What goes in, who can read it, what it is called; then the file. */
export function DownloadRoom({ state, onClose }: DownloadRoomProps) {
  const words = useWords(roomScreenWords)
  const { saveUnsealed, synced } = useWords(savingWords)
  const { close } = useWords(appWords)
  const neutralName = useWords(fileNames).room
  const { clock } = useServices()
  const { about } = useSession().workshop
  const [name, setName] = useState(() => neutralName(clock.today()))
  const [format, setFormat] = useState<RoomFormat>('pdf')
  const { making, make, toSeal } = useRoomExport(state)
  const { seal, dialog } = useSealIt()
  const busy = making?.kind === 'busy'
  const isFew = about === 'real' && state.room.groups.length < LEAST_COUNTED
  return (
    <Dialog title={words.downloadTitle} onClose={onClose}>
      <p>{words.holds}</p>
      <Notice tone="careful">
        <p>
          {words.sensitive} {isFew && words.fewGroups} {synced}
        </p>
      </Notice>
      <FileNameField name={name} onName={setName} />
      <FormatField format={format} onChoose={setFormat} />
      <div className="app-row">
        <SealButton
          busy={busy}
          onSeal={() => {
            const { file, onSealed } = toSeal(format, name)
            seal(file, onSealed)
          }}
        />
        <button
          type="button"
          className="app-button app-button--quiet"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void make(format, name)
          }}
        >
          {saveUnsealed}
        </button>
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {close}
        </button>
      </div>
      <div role="status">{making !== null && <Outcome making={making} />}</div>
      <TrustLine />
      {dialog}
    </Dialog>
  )
}

interface FormatFieldProps {
  readonly format: RoomFormat
  readonly onChoose: (format: RoomFormat) => void
}

/** One for each format there are words for. */
function FormatField({ format, onChoose }: FormatFieldProps) {
  const { format: title, formats } = useWords(roomScreenWords)
  const words: Readonly<Record<RoomFormat, string>> = formats
  return (
    <fieldset className="app-field">
      <legend className="app-field__label">{title}</legend>
      <div className="app-row">
        {(Object.keys(words) as RoomFormat[]).map((one) => (
          <label key={one} className="app-choice-line">
            <ChoiceControl
              type="radio"
              name="room-format"
              checked={one === format}
              onChange={() => {
                onChoose(one)
              }}
            />
            {words[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface OutcomeProps {
  readonly making: Making
}

function Outcome({ making }: OutcomeProps) {
  const words = useWords(roomScreenWords)
  switch (making.kind) {
    case 'busy':
      return <p>{words.busy}</p>
    case 'failed':
      return (
        <Notice tone="wrong">
          <p>{words.failed}</p>
        </Notice>
      )
    case 'made':
      return (
        <>
          <p>{words.made(making.name)}</p>
          {making.missing.length > 0 && (
            <p>
              <bdi>{words.missing(making.missing.join(' '))}</bdi>
            </p>
          )}
        </>
      )
  }
}
