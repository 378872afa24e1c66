import { Fragment } from 'react'
import type { Coverage } from '../../../core/coverage'
import { RATINGS, type Rating, type RatingRange } from '../../../core/rating'
import { percentagesOf, type Result } from '../../../core/score'
import { cutAtWord } from '../../../words/quoted'
import { RATING_MARKS, ratingLineWords, ratingMark } from '../../../words/rating-line'
import { decidingEssentials, resultWords } from '../../../words/result'
import { resultsWords } from '../../../words/results'
import { AboutLine } from '../../app/about-line'
import { QuestionLink } from '../../app/question-link'
import { addressOfQuestions } from '../../app/route'
import { useAssessment, useSession } from '../../app/use-assessment'
import { Mark } from '../../parts/mark'
import { RangeBar } from '../../parts/range-bar'
import { Quoted } from '../../parts/quoted'
import { useWords } from '../../use-services'
import './rating-card.css'

/** So that no name pushes down what stands below: the whole of it stands in the bar and on paper. */
const MOST_OF_NAME = 30

interface RatingCardProps {
  readonly result: Result
  readonly coverage: Coverage
  readonly toConfirm: number
}

export function RatingCard({ result, coverage, toConfirm }: RatingCardProps) {
  const words = useWords(resultWords)
  const checklist = useAssessment((state) => state.checklist)
  const name = useAssessment((state) => state.assessment.name)
  const deciding = decidingEssentials(checklist, result)
  return (
    <section className="app-rating-card app-card">
      <div className="app-stack">
        <p className="app-small app-soft app-unprinted">
          <AboutLine name={cutAtWord(name, MOST_OF_NAME)} />
        </p>
        <p className={`app-rating-card__rating app-status--${ratingMark(result)}`}>
          <RatingLine result={result} />
        </p>
        <div className="app-rating-card__reason app-stack app-stack--tight">
          <p>{words.ratingReason(checklist, result)}</p>
          {deciding.length > 0 && (
            <ul className="app-list app-small">
              {deciding.map((item) => (
                <li key={item.id}>
                  <QuestionLink item={item}>
                    <Quoted>{item.action}</Quoted>
                  </QuestionLink>
                </li>
              ))}
            </ul>
          )}
        </div>
        <Range result={result} toConfirm={toConfirm} />
        <p className="app-small app-soft">{words.coverageLine(coverage)}</p>
      </div>
      {checklist.rated !== false && <Ladder rating={result.rating} />}
    </section>
  )
}

interface RatingLineProps {
  readonly result: Result
}

/** While essentials are open it ends in how many, and that leads to them. */
function RatingLine({ result }: RatingLineProps) {
  const { ratingLine } = useWords(resultWords)
  const { stillToAnswer } = useWords(ratingLineWords)
  const { id } = useSession()
  const line = ratingLine(result)
  const end = stillToAnswer(result.essentials.unanswered)
  if (!line.endsWith(end)) return line
  return (
    <>
      {line.slice(0, -end.length)}
      <a href={addressOfQuestions(id, 'essentials-open')}>{end}</a>
    </>
  )
}

interface RangeProps {
  readonly result: Result
  readonly toConfirm: number
}

function Range({ result, toConfirm }: RangeProps) {
  const words = useWords(resultWords)
  const { rangeLabel } = useWords(resultsWords)
  const { id } = useSession()
  const percentages = percentagesOf(result.score)
  if (percentages === null) return null
  const line = words.rangeLine(result)
  const reason = words.rangeReason(result, toConfirm)
  return (
    <div className="app-rating-card__range app-stack app-stack--tight">
      <p className="app-row app-row--apart app-small">
        <strong>{line}</strong>
        {reason !== null && (
          <span className="app-soft app-figures">
            {words.rangeParts(result, toConfirm).map(({ of, text }, index) => (
              <Fragment key={of}>
                {index > 0 && ', '}
                <a href={addressOfQuestions(id, of)}>{text}</a>
              </Fragment>
            ))}
          </span>
        )}
      </p>
      <RangeBar {...percentages} label={rangeLabel(line, reason)} />
    </div>
  )
}

interface LadderProps {
  readonly rating: RatingRange
}

function Ladder({ rating }: LadderProps) {
  const words = useWords(resultsWords)
  const { ratings } = useWords(ratingLineWords)
  const fits = (rung: Rating): boolean => {
    if (rating.low === null || rating.high === null) return false
    const place = RATINGS.indexOf(rung)
    return RATINGS.indexOf(rating.low) <= place && place <= RATINGS.indexOf(rating.high)
  }
  const here = rating.low === rating.high ? words.here : words.between
  return (
    <ol className="app-rating-card__ladder" aria-label={words.ladder}>
      {[...RATINGS].reverse().map((rung) => (
        <li
          key={rung}
          className={
            fits(rung)
              ? `app-rating-card__rung app-rating-card__rung--${RATING_MARKS[rung]}`
              : 'app-rating-card__rung'
          }
        >
          <Mark status={RATING_MARKS[rung]} />
          <span>
            {ratings[rung]}
            {fits(rung) && <span className="app-small"> · {here}</span>}
            <span className="app-rating-card__means app-small">{words.explains[rung]}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
