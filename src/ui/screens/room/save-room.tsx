import { useState } from 'react'
import { LEAST_COUNTED } from '../../../core/projected'
import type { SavedRoom } from '../../../core/saved-room'
import { makeRoomFile } from '../../../files/room-file'
import { appWords } from '../../../words/app'
import { fileNames } from '../../../words/file-names'
import { roomScreenWords } from '../../../words/room-screen'
import { savingWords } from '../../../words/saving'
import type { FileToSave } from '../../app/file-to-save'
import { safeFileName } from '../../app/safe-file-name'
import { TrustLine } from '../../app/trust-line'
import { SealButton, useSealIt } from '../../app/use-seal-it'
import { Dialog } from '../../parts/dialog'
import { ChoiceControl } from '../../parts/field-control'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import { FileNameField } from '../../app/file-name-field'
import type { RoomState } from './use-room'

interface SaveRoomProps {
  readonly state: RoomState
  readonly onClose: () => void
}

const HOLDINGS = ['counts', 'groups'] as const
type Holding = (typeof HOLDINGS)[number]

type Saved = { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'not-whole' }

/** Counts, or each group's own answers, which leave sealed only. */
export function SaveRoom({ state, onClose }: SaveRoomProps) {
  const words = useWords(roomScreenWords)
  const { saveUnsealed, synced } = useWords(savingWords)
  const { close } = useWords(appWords)
  const neutralName = useWords(fileNames).room
  const { clock, files } = useServices()
  const { about } = useSession().workshop
  const [holding, setHolding] = useState<Holding>('counts')
  const [name, setName] = useState(() => neutralName(clock.today()))
  const [saved, setSaved] = useState<Saved | null>(null)
  const { seal, dialog } = useSealIt()
  const file = useRoomFile(state, holding, name)
  const isFew = about === 'real' && state.room.groups.length < LEAST_COUNTED

  async function saveUnsealedNow(): Promise<void> {
    const content = await file.content(new AbortController().signal)
    if (content !== null) files.download(file.name, file.type, content)
    setSaved(content === null ? { kind: 'not-whole' } : { kind: 'saved', name: file.name })
  }

  return (
    <Dialog title={words.saveTitle} onClose={onClose}>
      <p>{words.saveHow}</p>
      <HoldingField holding={holding} onChoose={setHolding} />
      <Notice tone="careful">
        <p>
          {words.sensitive} {isFew && words.fewGroups} {synced}
        </p>
      </Notice>
      <FileNameField name={name} onName={setName} />
      <div className="app-row">
        <SealButton
          onSeal={() => {
            seal(file, (as) => {
              setSaved({ kind: 'saved', name: as })
            })
          }}
        />
        {holding === 'counts' && (
          <button
            type="button"
            className="app-button app-button--quiet"
            onClick={() => void saveUnsealedNow()}
          >
            {saveUnsealed}
          </button>
        )}
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {close}
        </button>
      </div>
      {holding === 'groups' && <p className="app-small app-soft">{words.sealedOnly}</p>}
      <div role="status">
        {saved?.kind === 'saved' && <p>{words.savedAs(saved.name)}</p>}
        {saved?.kind === 'not-whole' && <Notice tone="wrong">{words.notWhole}</Notice>}
      </div>
      <TrustLine />
      {dialog}
    </Dialog>
  )
}

interface HoldingFieldProps {
  readonly holding: Holding
  readonly onChoose: (holding: Holding) => void
}

function HoldingField({ holding, onChoose }: HoldingFieldProps) {
  const words = useWords(roomScreenWords)
  return (
    <fieldset>
      <legend className="app-field__label">{words.holding}</legend>
      {HOLDINGS.map((one) => (
        <div key={one}>
          <label className="app-choice-line">
            <ChoiceControl
              type="radio"
              name="room-holding"
              checked={one === holding}
              aria-describedby={`holding-${one}`}
              onChange={() => {
                onChoose(one)
              }}
            />
            {words.holdings[one]}
          </label>
          <p id={`holding-${one}`} className="app-small app-soft">
            {words.holdingMeans[one]}
          </p>
        </div>
      ))}
    </fieldset>
  )
}

/** As it stands now, read back before it is given. */
function useRoomFile({ room: { groups }, items }: RoomState, holding: Holding, typed: string): FileToSave {
  const { checklist } = useSession()
  const { checklists, clock } = useServices()
  const neutralName = useWords(fileNames).room
  const name = safeFileName(typed.replace(/(?:\.hustings)?\.json$/i, ''))
  return {
    name: `${name || neutralName(clock.today())}.hustings.json`,
    type: 'application/json',
    async content() {
      const codes = holding === 'groups' ? groups : null
      const room: SavedRoom = { at: clock.now(), groups: groups.length, items, codes }
      const text = await makeRoomFile(room, checklist, checklists)
      return text === null ? null : new TextEncoder().encode(text)
    },
  }
}
