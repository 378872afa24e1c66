import { useEffect, useRef, type ReactNode } from 'react'
import { roomReplayWords } from '../../../words/room-replay'
import { ForeignLine } from '../../app/foreign-line'
import { Page } from '../../app/page'
import type { FoundScenario } from '../../app/use-scenario'
import { Quoted } from '../../parts/quoted'
import { attackLanguage } from '../../app/attack-language'
import { useWords } from '../../use-services'
import { useSources } from '../help-now/use-sources'
import { KindLine } from '../scenarios/kind-line'
import { StepItem } from '../scenarios/step-item'
import { KeyCap } from './key-cap'
import { KeysHelp } from './keys-help'
import { ReplayProjectorCard } from './replay-projector-card'
import { StepVerdictsCard } from './step-verdicts-card'
import { useReplay, type ReplayOfRoom } from './use-replay'
import { useReplayKeys } from './use-replay-keys'
import { VotesCard } from './votes-card'
import { useSession } from './workshop-context'
import './ask-screen.css'

interface ReplayStageProps {
  readonly found: FoundScenario
  readonly onAnother: () => void
}

/** One step at a time, as the trainer sees it: the room sees less. */
export function ReplayStage({ found, onAnother }: ReplayStageProps) {
  const words = useWords(roomReplayWords)
  const { scenario, loadedAt } = found
  const { step } = useSession().workshop
  const sources = useSources()
  const replay = useReplay(found)
  useReplayKeys(replay)
  const told = scenario.steps[step]
  if (told === undefined) return null
  const isOurs = loadedAt === null
  const lang = attackLanguage(isOurs)
  return (
    <Page title={words.title} heading={words.stepOf(step + 1, scenario.steps.length)}>
      <div className="app-stack app-stack--tight">
        <KindLine scenario={scenario} isOurs={isOurs} />
        <h2 className="app-ask-screen__title">
          <Quoted lang={lang}>{scenario.title}</Quoted>
        </h2>
        {loadedAt !== null && <ForeignLine title={scenario.title} loadedAt={loadedAt} lang={lang} />}
        <p>
          <button type="button" className="app-button app-button--plain" onClick={onAnother}>
            {words.another}
          </button>
        </p>
      </div>
      <div className="app-ask-screen">
        <div className="app-stack app-stack--loose">
          <StepCard>
            <StepItem step={told} number={step + 1} mark="unanswered" sources={sources} isOurs={isOurs} />
          </StepCard>
          <StepButtons replay={replay} isLast={step === scenario.steps.length - 1} isFirst={step === 0} />
          <StepVerdictsCard replay={replay} step={step} />
        </div>
        <div className="app-stack app-stack--loose">
          <VotesCard replay={replay} />
          <ReplayProjectorCard replay={replay} />
          <KeysHelp keyList={words.keyList} />
        </div>
      </div>
    </Page>
  )
}

interface StepCardProps {
  readonly children: ReactNode
}

function StepCard({ children }: StepCardProps) {
  const words = useWords(roomReplayWords)
  const { step } = useSession().workshop
  const place = useRef<HTMLOListElement>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [step])
  return (
    <section className="app-card" aria-label={words.step} aria-live="polite">
      <ol ref={place} className="app-list--bare" start={step + 1}>
        {children}
      </ol>
    </section>
  )
}

interface StepButtonsProps {
  readonly replay: ReplayOfRoom
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Never `disabled`: the last step must not throw focus to the top of the page. */
function StepButtons({ replay, isFirst, isLast }: StepButtonsProps) {
  const words = useWords(roomReplayWords)
  return (
    <div className="app-row">
      <button
        type="button"
        className="app-button app-button--quiet"
        aria-disabled={isFirst || undefined}
        onClick={() => {
          replay.go(-1)
        }}
      >
        {words.back}
        <KeyCap sign="←" />
      </button>
      <button
        type="button"
        className="app-button"
        aria-disabled={isLast || undefined}
        onClick={() => {
          replay.go(1)
        }}
      >
        {words.next}
        <KeyCap sign="→" />
      </button>
    </div>
  )
}
