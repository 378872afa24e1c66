import { STATUSES } from '../../../core/answer'
import type {
  ForeignMark,
  ProjectedView,
  QuestionView,
  QuestionViews,
  TallyView,
} from '../../../core/projected'
import { dayOf } from '../../../core/dates'
import { appWords } from '../../../words/app'
import { formatDate } from '../../../words/dates'
import { terms } from '../../../words/terms'
import { projectedWords } from '../../../words/projected'
import { BrandMark } from '../../parts/brand-mark'
import { Mark } from '../../parts/mark'
import { Quoted, QuotedIn, QuotedLanguage } from '../../parts/quoted'
import { useLanguage, useWords } from '../../use-services'
import { ProjectedRoom } from './projected-room'
import { ProjectedStep } from './projected-step'
import { SpreadFigure } from './spread-figure'
import './projected-face.css'

interface ProjectedFaceProps {
  readonly view: ProjectedView
}

/** What a room looks at. Everything on it grows with the window. */
export function ProjectedFace({ view }: ProjectedFaceProps) {
  switch (view.kind) {
    case 'blank':
      return <BlankFace />
    case 'waiting':
      return <WaitingFace />
    case 'room':
      return (
        <QuotedLanguage value={view.language}>
          <div className="app-projected">
            <ProjectedRoom view={view} />
            <ForeignFoot foreign={view.foreign} />
          </div>
        </QuotedLanguage>
      )
    case 'step':
      return (
        <QuotedLanguage value={view.language}>
          <div className="app-projected">
            <ProjectedStep view={view} />
            {/* It may be the checklist's, and that of the attack is another matter. */}
            <ForeignFoot foreign={view.foreign} lang={null} />
          </div>
        </QuotedLanguage>
      )
    default:
      return (
        <QuotedLanguage value={view.language}>
          <QuestionFace view={view} />
        </QuotedLanguage>
      )
  }
}

function BlankFace() {
  const words = useWords(projectedWords)
  return (
    <div className="app-projected app-projected--blank">
      <h1 className="app-heard">{words.blank}</h1>
    </div>
  )
}

function WaitingFace() {
  const words = useWords(projectedWords)
  return (
    <div className="app-projected app-projected--waiting">
      <BrandMark />
      <h1 className="app-projected__question">{words.waiting}</h1>
    </div>
  )
}

interface QuestionFaceProps {
  readonly view: QuestionViews
}

function QuestionFace({ view }: QuestionFaceProps) {
  const words = useWords(projectedWords)
  return (
    <div className="app-projected">
      <p className="app-projected__number app-figures">{words.questionOf(view.number, view.of)}</p>
      <h1
        lang={view.language}
        className={`app-projected__question app-projected__question--${lengthOf(view)}`}
      >
        {view.question}
      </h1>
      <Below view={view} />
      <ForeignFoot foreign={view.foreign} />
    </div>
  )
}

function Below({ view }: QuestionFaceProps) {
  const words = useWords(projectedWords)
  switch (view.kind) {
    case 'question':
      return <Answers view={view} />
    case 'tally':
      return <Hands view={view} />
    case 'reveal':
      return (
        <div className="app-projected__text">
          <p>
            <strong>{words.yesMeans}</strong> <Quoted>{view.inPlace}</Quoted>
          </p>
          <p>
            <strong>{words.why}</strong> <Quoted>{view.why}</Quoted>
          </p>
        </div>
      )
    case 'how':
      return (
        <ol className={`app-projected__steps app-projected__steps--${stepsLength(view.how)}`}>
          {view.how.map((step) => (
            <li key={step}>
              <Quoted>{step}</Quoted>
            </li>
          ))}
        </ol>
      )
  }
}

interface AnswersProps {
  readonly view: QuestionView
}

function Answers({ view: { secondsLeft } }: AnswersProps) {
  const words = useWords(projectedWords)
  const { answers } = useWords(terms)
  return (
    <>
      <ol className="app-projected__answers">
        {STATUSES.map((status) => (
          <li key={status} className={`app-status app-status--${status}`}>
            <Mark status={status} />
            {answers[status]}
          </li>
        ))}
      </ol>
      <div className="app-projected__bottom">
        <p className="app-projected__call" role="status">
          {secondsLeft === 0 ? words.timeIsUp : words.silence}
        </p>
        {secondsLeft !== null && secondsLeft > 0 && (
          <p className="app-projected__timer app-figures" role="timer">
            {words.clock(secondsLeft)}
          </p>
        )}
      </div>
    </>
  )
}

interface HandsProps {
  readonly view: TallyView
}

function Hands({ view }: HandsProps) {
  const { answers } = useWords(terms)
  return <SpreadFigure keys={STATUSES} words={answers} spread={view.spread} />
}

interface ForeignFootProps {
  readonly foreign: ForeignMark | null
  /** `null`: nothing says what its title is written in. */
  readonly lang?: null
}

/** It cannot be closed (THREATS R3). */
function ForeignFoot({ foreign, lang }: ForeignFootProps) {
  const words = useWords(appWords)
  const language = useLanguage()
  if (foreign === null) return null
  const { title, loadedAt } = foreign
  return (
    <p className="app-projected__foreign">
      <bdi>
        <QuotedIn
          lang={lang}
          say={(text) =>
            loadedAt === null
              ? words.foreign(text)
              : words.foreignLoaded(text, formatDate(language, dayOf(loadedAt)))
          }
        >
          {title}
        </QuotedIn>
      </bdi>
    </p>
  )
}

/** What leaves less room is smaller, so that all of it fits. */
function lengthOf({ question, kind }: QuestionViews): 'short' | 'middle' | 'long' {
  const isAlone = kind === 'question' || kind === 'tally'
  if (question.length > 170 || kind === 'how') return 'long'
  return question.length > 100 || !isAlone ? 'middle' : 'short'
}

function stepsLength(how: readonly string[]): 'short' | 'middle' | 'long' {
  const length = how.join('').length
  if (length > 600) return 'long'
  return length > 400 ? 'middle' : 'short'
}
