import type { WorkshopPart } from '../../app/route'
import { AskScreen } from './ask-screen'
import { GoingOnScreen } from './going-on-screen'
import { PrepareScreen } from './prepare-screen'
import { ProjectedScreen } from './projected-screen'
import { RoomReplayScreen } from './room-replay-screen'
import { RoomScreen } from '../room/room-screen'
import { SessionProvider } from './session-provider'
import { WorkshopFrame, type TrainerPart } from './workshop-frame'
import { WorkshopProvider } from './workshop-provider'

interface WorkshopScreensProps {
  readonly part: WorkshopPart
}

export function WorkshopScreens({ part }: WorkshopScreensProps) {
  if (part === 'projected') return <ProjectedScreen />
  return (
    <WorkshopFrame part={part}>
      <WorkshopProvider>
        {/* Where no workshop is going on, all lead to where one begins. */}
        <SessionProvider otherwise={<PrepareScreen />}>
          <TrainerScreen part={part} />
        </SessionProvider>
      </WorkshopProvider>
    </WorkshopFrame>
  )
}

interface TrainerScreenProps {
  readonly part: TrainerPart
}

function TrainerScreen({ part }: TrainerScreenProps) {
  switch (part) {
    case 'prepare':
      return <GoingOnScreen />
    case 'ask':
      return <AskScreen />
    case 'room':
      return <RoomScreen />
    case 'replay':
      return <RoomReplayScreen />
  }
}
