import { LEAST_COUNTED } from '../../../core/projected'
import { itemsTold } from '../../../core/room-view'
import type { RoomTablesInput } from '../../../reports/room-formats'
import { fileNames } from '../../../words/file-names'
import { roomScreenWords } from '../../../words/room-screen'
import { savingWords } from '../../../words/saving'
import { DownloadDialog } from '../../app/download-dialog'
import { Notice } from '../../parts/notice'
import { useLanguage, useServices, useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import type { RoomState } from './use-room'

interface DownloadRoomProps {
  readonly state: RoomState
  readonly onClose: () => void
}

export function DownloadRoom({ state: { room, items }, onClose }: DownloadRoomProps) {
  const words = useWords(roomScreenWords)
  const { synced } = useWords(savingWords)
  const neutralName = useWords(fileNames).room
  const language = useLanguage()
  const { clock, reports } = useServices()
  const { workshop, checklist, foreign } = useSession()
  const isFew = workshop.about === 'real' && room.groups.length < LEAST_COUNTED
  const input = (): RoomTablesInput => ({
    checklist,
    isOurs: foreign === null,
    groups: room.groups.length,
    items: itemsTold(items, new Set(workshop.items)),
    today: clock.today(),
    language,
  })
  const makers = {
    neutralName: () => neutralName(clock.today()),
    makeReport: () => reports.makeRoomReport(input()),
    makeTables: (format: 'csv' | 'xlsx') => reports.makeRoomTables(format, input()),
  }
  return (
    <DownloadDialog words={words} makers={makers} onClose={onClose}>
      <p>{words.holds}</p>
      <Notice tone="careful">
        <p>
          {words.sensitive} {isFew && words.fewGroups} {synced}
        </p>
      </Notice>
    </DownloadDialog>
  )
}
