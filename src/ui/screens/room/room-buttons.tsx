import { roomScreenWords } from '../../../words/room-screen'
import { useWords } from '../../use-services'
import { ReportButton } from '../reports/report-button'
import type { RoomState } from './use-room'

interface RoomButtonsProps {
  readonly state: RoomState
}

const loadDownload = () => import('./download-room').then((chunk) => chunk.DownloadRoom)
const loadSave = () => import('./save-room').then((chunk) => chunk.SaveRoom)

/** How many there are, and what can be taken along. */
export function RoomButtons({ state }: RoomButtonsProps) {
  const words = useWords(roomScreenWords)
  return (
    <div className="app-row app-row--apart">
      <span className="app-chip app-figures">{words.groups(state.room.groups.length)}</span>
      <div className="app-row app-unprinted">
        <ReportButton quiet label={words.save} load={loadSave} dialog={{ state }} />
        <ReportButton label={words.download} load={loadDownload} dialog={{ state }} />
      </div>
    </div>
  )
}
