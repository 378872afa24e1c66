import { isOffered } from '../../../core/replay'
import { SCENARIO_KINDS, type ScenarioEntry, type ScenarioKind } from '../../../core/scenario'
import { replayScreenWords } from '../../../words/replay-screen'
import { readKeptScenario } from '../../app/foreign-scenario'
import { OpenFileButton } from '../../app/open-file'
import { Page } from '../../app/page'
import { addressOf, addressOfScreen } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { useScenarioList } from '../../app/use-scenario-list'
import { useServices, useWords } from '../../use-services'
import { useForeignList } from '../checklists/use-foreign-list'
import { ScenarioRow } from '../scenarios/scenario-row'

/** The attacks that fit what they said about themselves: real ones, those built from several, exercises; then those from files. */
export function ReplayChoice() {
  const words = useWords(replayScreenWords)
  const entries = useScenarioList()
  return (
    <Page title={words.title} heading={words.chooseHeading} reading>
      <p className="app-lead">{words.chooseLead}</p>
      {entries === 'failed' && <p role="alert">{words.notLoaded}</p>}
      {entries === null && <p role="status">{words.loading}</p>}
      {Array.isArray(entries) && <Offered entries={entries} />}
      <FromFiles />
    </Page>
  )
}

interface OfferedProps {
  readonly entries: readonly ScenarioEntry[]
}

function Offered({ entries }: OfferedProps) {
  const words = useWords(replayScreenWords)
  const { id } = useSession()
  const assessment = useAssessment((state) => state.assessment)
  const offered = entries.filter((entry) => isOffered(entry, assessment))
  const ofKind = (kind: ScenarioKind): readonly ScenarioEntry[] =>
    offered.filter((entry) => entry.kind === kind)
  const leftOut = entries.length - offered.length
  return (
    <>
      <p>
        <strong>
          {words.totals({
            real: ofKind('real').length,
            composite: ofKind('composite').length,
            exercise: ofKind('exercise').length,
          })}
        </strong>
      </p>
      {SCENARIO_KINDS.filter((kind) => ofKind(kind).length > 0).map((kind) => (
        <section key={kind} className="app-card app-stack" aria-labelledby={`scenarios-${kind}`}>
          <h2 id={`scenarios-${kind}`}>{words.groups[kind]}</h2>
          <ul className="app-list--bare">
            {ofKind(kind).map((entry) => (
              <ScenarioRow key={entry.id} scenario={entry} steps={entry.steps} loadedAt={null}>
                <ReplayLink id={id} scenario={entry.id} title={entry.title} />
              </ScenarioRow>
            ))}
          </ul>
        </section>
      ))}
      {leftOut > 0 && (
        <p>
          {words.leftOut(leftOut)} <a href={addressOfScreen('profile', id)}>{words.changeProfile}</a>
        </p>
      )}
    </>
  )
}

function FromFiles() {
  const words = useWords(replayScreenWords)
  const { id } = useSession()
  const { foreignScenarios } = useServices()
  const { kept } = useForeignList(foreignScenarios)
  const foreign = (kept ?? []).flatMap((one) => readKeptScenario(one) ?? [])
  return (
    <section
      className={foreign.length === 0 ? 'app-card app-stack app-unprinted' : 'app-card app-stack'}
      aria-labelledby="scenarios-from-files"
    >
      <h2 id="scenarios-from-files">{words.fromFiles}</h2>
      <ul className="app-list--bare">
        {foreign.map(({ id: name, scenario, loadedAt }) => (
          <ScenarioRow key={name} scenario={scenario} steps={scenario.steps.length} loadedAt={loadedAt}>
            <ReplayLink id={id} scenario={name} title={scenario.title} />
          </ScenarioRow>
        ))}
      </ul>
      <div className="app-row app-unprinted">
        <OpenFileButton label={words.load} wanted="scenario" />
      </div>
    </section>
  )
}

interface ReplayLinkProps {
  /** Of the assessment. */
  readonly id: string
  /** As an address names it. */
  readonly scenario: string
  readonly title: string
}

function ReplayLink({ id, scenario, title }: ReplayLinkProps) {
  const words = useWords(replayScreenWords)
  return (
    <a
      className="app-button"
      href={addressOf({ screen: 'replay', id, scenario })}
      aria-label={words.replayThis(title)}
    >
      {words.replayIt}
    </a>
  )
}
