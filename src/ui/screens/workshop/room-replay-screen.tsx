import { useEffect, useState } from 'react'
import { SCENARIO_KINDS, type Scenario, type ScenarioEntry, type ScenarioKind } from '../../../core/scenario'
import { chooseScenario, stepsReached } from '../../../core/workshop-replay'
import { replayScreenWords } from '../../../words/replay-screen'
import { roomReplayWords } from '../../../words/room-replay'
import { readKeptScenario } from '../../app/foreign-scenario'
import { Page } from '../../app/page'
import { useScenario } from '../../app/use-scenario'
import { useScenarioList } from '../../app/use-scenario-list'
import { useServices, useWords } from '../../use-services'
import { useForeignList } from '../checklists/use-foreign-list'
import { ScenarioNotHere } from '../scenarios/scenario-not-here'
import { ScenarioRow } from '../scenarios/scenario-row'
import { ReplayStage } from './replay-stage'
import { useSession, useWorkshop } from './workshop-context'

const NONE: readonly ScenarioEntry[] = []

/** An attack, told to the room step by step. */
export function RoomReplayScreen() {
  const { scenario } = useSession().workshop
  return scenario === null ? <ChooseAttack /> : <Chosen key={scenario} name={scenario} />
}

interface ChosenProps {
  readonly name: string
}

function Chosen({ name }: ChosenProps) {
  const words = useWords(roomReplayWords)
  const { store } = useWorkshop()
  const [found, tryAgain] = useScenario(name)
  const chooseAnother = (): void => {
    store.getState().change((before) => chooseScenario(before, null))
  }
  if (found.kind === 'here') return <ReplayStage found={found} onAnother={chooseAnother} />
  return (
    <>
      <ScenarioNotHere kind={found.kind} onTryAgain={tryAgain} />
      {found.kind !== 'loading' && (
        <p className="app-wrap">
          <button type="button" className="app-button app-button--quiet" onClick={chooseAnother}>
            {words.another}
          </button>
        </p>
      )}
    </>
  )
}

/** All of ours, and those from files: what fits a room of many is the trainer's to say. */
function ChooseAttack() {
  const words = useWords(roomReplayWords)
  const replay = useWords(replayScreenWords)
  const entries = useScenarioList()
  const foreign = useForeignScenarios()
  const ours = entries === null || entries === 'failed' ? NONE : entries
  const wholes = useWholeScenarios(ours)
  const ofKind = (kind: ScenarioKind) => ours.filter((entry) => entry.kind === kind)
  return (
    <Page title={words.title} heading={words.chooseHeading} reading>
      <p className="app-lead">{words.chooseLead}</p>
      {entries === 'failed' && <p role="alert">{words.notLoaded}</p>}
      {entries === null && <p role="status">{replay.loading}</p>}
      {SCENARIO_KINDS.filter((kind) => ofKind(kind).length > 0).map((kind) => (
        <section key={kind} className="app-card app-stack" aria-labelledby={`attacks-${kind}`}>
          <h2 id={`attacks-${kind}`}>{replay.groups[kind]}</h2>
          <ul className="app-list--bare">
            {ofKind(kind).map((entry) => (
              <ScenarioRow
                key={entry.id}
                scenario={entry}
                steps={entry.steps}
                loadedAt={null}
                more={<Reaches scenario={wholes.get(entry.id)} />}
              >
                <ChooseButton id={entry.id} title={entry.title} />
              </ScenarioRow>
            ))}
          </ul>
        </section>
      ))}
      {foreign.length > 0 && (
        <section className="app-card app-stack" aria-labelledby="attacks-from-files">
          <h2 id="attacks-from-files">{replay.fromFiles}</h2>
          <ul className="app-list--bare">
            {foreign.map(({ id, scenario, loadedAt }) => (
              <ScenarioRow
                key={id}
                scenario={scenario}
                steps={scenario.steps.length}
                loadedAt={loadedAt}
                more={<Reaches scenario={scenario} />}
              >
                <ChooseButton id={id} title={scenario.title} />
              </ScenarioRow>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

/** By id, once they are there: which steps the questions reach is an extra that nothing waits for. */
function useWholeScenarios(entries: readonly ScenarioEntry[]): ReadonlyMap<string, Scenario> {
  const { checklists } = useServices()
  const [wholes, setWholes] = useState<ReadonlyMap<string, Scenario>>(new Map())
  useEffect(() => {
    let gone = false
    const load = async (): Promise<void> => {
      const library = await checklists.scenarios()
      const loaded = await Promise.all(entries.map(({ id }) => library.scenario(id)))
      const found = loaded.flatMap((scenario) => (scenario === undefined ? [] : [scenario]))
      if (!gone) setWholes(new Map(found.map((scenario) => [scenario.id, scenario])))
    }
    load().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [checklists, entries])
  return wholes
}

interface ReachesProps {
  readonly scenario: Scenario | undefined
}

/** A room that was asked about nothing an attack meets learns nothing from it. */
function Reaches({ scenario }: ReachesProps) {
  const words = useWords(roomReplayWords)
  const { items } = useSession()
  if (scenario === undefined) return null
  return <p className="app-small">{words.reaches(stepsReached(scenario, items), scenario.steps.length)}</p>
}

function useForeignScenarios() {
  const { kept } = useForeignList(useServices().foreignScenarios)
  return (kept ?? []).flatMap((one) => readKeptScenario(one) ?? [])
}

interface ChooseButtonProps {
  readonly id: string
  readonly title: string
}

function ChooseButton({ id, title }: ChooseButtonProps) {
  const words = useWords(roomReplayWords)
  const { store } = useWorkshop()
  return (
    <button
      type="button"
      className="app-button"
      aria-label={words.chooseThisOf(title)}
      onClick={() => {
        store.getState().change((before) => chooseScenario(before, id))
      }}
    >
      {words.chooseThis}
    </button>
  )
}
