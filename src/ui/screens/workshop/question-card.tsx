import type { Item } from '../../../core/checklist'
import { secondsLeft, type AskStage, type Workshop } from '../../../core/workshop'
import { workshopWords } from '../../../words/workshop'
import '../../parts/chip.css'
import { Quoted } from '../../parts/quoted'
import { useServices, useWords } from '../../use-services'
import { useEachSecond } from './use-each-second'
import { useSession, useWorkshop } from './workshop-context'

interface QuestionCardProps {
  readonly item: Item
}

/** The question, the timer, and what of it the room sees. */
export function QuestionCard({ item }: QuestionCardProps) {
  const words = useWords(workshopWords)
  const { workshop } = useSession()
  const { standing } = useWorkshop().projector
  return (
    <section className="app-card app-stack" aria-label={words.question}>
      <div className="app-row app-row--apart">
        <span className="app-chip app-chip--wrap">
          {words.seen[standing === 'here' ? seenOf(workshop) : 'here-only']}
        </span>
        <Timer />
      </div>
      <h2 className="app-ask-screen__question" aria-live="polite">
        <Quoted>{item.question}</Quoted>
      </h2>
      {workshop.stage === 'reveal' && (
        <>
          <p>
            <strong>{words.yesMeans}</strong> <Quoted>{item.inPlace}</Quoted>
          </p>
          <p>
            <Quoted>{item.why}</Quoted>
          </p>
        </>
      )}
      {workshop.stage === 'how' && (
        <ol className="app-list">
          {item.how.map((step) => (
            <li key={step}>
              <Quoted>{step}</Quoted>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** What of this question is on the projector, or why nothing is. */
function seenOf({ stage, isBlank, onProjector }: Workshop): AskStage | 'blank' | 'not-shown' {
  if (isBlank) return 'blank'
  return onProjector.kind === 'ask' ? stage : 'not-shown'
}

function Timer() {
  const words = useWords(workshopWords)
  const { clock } = useServices()
  const { timer } = useSession().workshop
  useEachSecond(timer.kind === 'running')
  const left = secondsLeft(timer, clock.now())
  return (
    <>
      <span className="app-ask-screen__timer app-figures" role="timer" aria-label={words.timer}>
        {words.clock(left)}
      </span>
      <span role="status" className={left === 0 ? '' : 'app-heard'}>
        {left === 0 ? words.timeIsUp : ''}
      </span>
    </>
  )
}
