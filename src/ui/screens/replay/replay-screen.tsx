import { useScenario } from '../../app/use-scenario'
import { ScenarioNotHere } from '../scenarios/scenario-not-here'
import { ReplayChoice } from './replay-choice'
import { ReplayPage } from './replay-page'

interface ReplayScreenProps {
  /** The scenario, as its address names it; `null`: none chosen yet. */
  readonly name: string | null
}

export function ReplayScreen({ name }: ReplayScreenProps) {
  return name === null ? <ReplayChoice /> : <NamedReplay name={name} />
}

interface NamedReplayProps {
  readonly name: string
}

function NamedReplay({ name }: NamedReplayProps) {
  const [found, tryAgain] = useScenario(name)
  if (found.kind === 'here') return <ReplayPage found={found} />
  return <ScenarioNotHere kind={found.kind} onTryAgain={tryAgain} />
}
