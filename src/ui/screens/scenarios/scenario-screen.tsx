import { replayScreenWords } from '../../../words/replay-screen'
import { ForeignLine } from '../../app/foreign-line'
import { Page } from '../../app/page'
import { useScenario, type FoundScenario } from '../../app/use-scenario'
import { Quoted } from '../../parts/quoted'
import { attackLanguage } from '../../app/attack-language'
import { useWords } from '../../use-services'
import { useSources } from '../help-now/use-sources'
import { CertaintyKey } from './certainty-key'
import { KindLine } from './kind-line'
import { PlayAgainst } from './play-against'
import { ScenarioButtons } from './scenario-buttons'
import { ScenarioNotHere } from './scenario-not-here'
import { ScenarioSources } from './scenario-sources'
import { StepItem } from './step-item'
import { StrangeNames } from './strange-names'

interface ScenarioScreenProps {
  readonly id: string
}

/** An attack to be read, without anybody's answers. */
export function ScenarioScreen({ id }: ScenarioScreenProps) {
  const [found, tryAgain] = useScenario(id)
  if (found.kind === 'here') return <WholeScenario id={id} found={found} />
  return <ScenarioNotHere kind={found.kind} onTryAgain={tryAgain} />
}

interface WholeScenarioProps extends ScenarioScreenProps {
  readonly found: FoundScenario
}

function WholeScenario({ id, found: { scenario, loadedAt } }: WholeScenarioProps) {
  const words = useWords(replayScreenWords)
  const sources = useSources()
  const isOurs = loadedAt === null
  const lang = attackLanguage(isOurs)
  return (
    <Page title={words.scenarioTitle} heading={<Quoted lang={lang}>{scenario.title}</Quoted>} reading>
      <KindLine scenario={scenario} isOurs={isOurs} />
      {loadedAt !== null && <ForeignLine title={scenario.title} loadedAt={loadedAt} lang={lang} />}
      {!isOurs && <StrangeNames scenario={scenario} />}
      <p className="app-measure">
        <Quoted lang={lang}>{scenario.summary}</Quoted>
      </p>
      <ScenarioButtons id={id} scenario={scenario} />
      <PlayAgainst scenario={id} />
      <section className="app-stack" aria-labelledby="scenario-steps">
        <h2 id="scenario-steps">{words.stepsHeading}</h2>
        <CertaintyKey isOurs={isOurs} />
        <ol className="app-list--bare">
          {scenario.steps.map((step, index) => (
            <StepItem
              key={index}
              step={step}
              number={index + 1}
              mark="unanswered"
              sources={sources}
              isOurs={isOurs}
            />
          ))}
        </ol>
      </section>
      {sources !== null && <ScenarioSources scenario={scenario} sources={sources} isOurs={isOurs} />}
    </Page>
  )
}
