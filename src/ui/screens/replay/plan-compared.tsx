import { useId, useMemo } from 'react'
import { isOpen } from '../../../core/action'
import { replayAfterPlan } from '../../../core/ending'
import { planActions } from '../../../core/plan'
import { replayScenario, type Replay } from '../../../core/replay'
import type { Scenario } from '../../../core/scenario'
import { endingMark, replayWords, verdictMark } from '../../../words/replay'
import { replayScreenWords } from '../../../words/replay-screen'
import { useAssessment } from '../../app/use-assessment'
import { Disclosure } from '../../parts/disclosure'
import { Mark } from '../../parts/mark'
import { QuotedIn } from '../../parts/quoted'
import { attackLanguage } from '../../app/attack-language'
import { useServices, useWords } from '../../use-services'
import '../../parts/table.css'

interface PlanComparedProps {
  /** Of the scenario. */
  readonly isOurs: boolean
  readonly scenario: Scenario
}

/** The ending as it is, and once the plan is done. */
export function PlanCompared({ scenario, isOurs }: PlanComparedProps) {
  const words = useWords(replayScreenWords)
  const id = useId()
  const checklist = useAssessment((state) => state.checklist)
  const assessment = useAssessment((state) => state.assessment)
  const today = useServices().clock.today()
  const { now, after, open } = useMemo(() => {
    const { actions } = planActions(checklist, assessment, today)
    return {
      now: replayScenario(checklist, assessment, scenario),
      after: replayAfterPlan(checklist, assessment, scenario, actions),
      open: actions.filter(isOpen).length,
    }
  }, [checklist, assessment, scenario, today])
  return (
    <section className="app-card app-stack" aria-labelledby={id}>
      <h2 id={id}>{words.compareHeading}</h2>
      {open === 0 ? (
        <p>{words.nothingOpen}</p>
      ) : (
        <>
          <dl className="app-stack app-stack--tight">
            <OneEnding term={words.now} played={now} />
            <OneEnding term={words.after} played={after} />
          </dl>
          <p className="app-small app-soft">{words.compareHow}</p>
          <Disclosure title={words.compareTable}>
            <StepTable now={now} after={after} isOurs={isOurs} />
          </Disclosure>
        </>
      )}
    </section>
  )
}

interface OneEndingProps {
  readonly term: string
  readonly played: Replay
}

function OneEnding({ term, played }: OneEndingProps) {
  const { ending } = useWords(replayWords)
  const mark = endingMark(played)
  return (
    <div>
      <dt className="app-small app-soft">{term}</dt>
      <dd className={`app-status app-status--${mark}`}>
        <Mark status={mark} />
        {ending(played)}
      </dd>
    </div>
  )
}

interface StepTableProps extends Pick<PlanComparedProps, 'isOurs'> {
  readonly now: Replay
  readonly after: Replay
}

function StepTable({ now, after, isOurs }: StepTableProps) {
  const words = useWords(replayScreenWords)
  const { verdict } = useWords(replayWords)
  const lang = attackLanguage(isOurs)
  const before = now.steps.map((replayed, index) => ({ replayed, later: after.steps[index] ?? replayed }))
  return (
    <table className="app-table app-small">
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {before.map(({ replayed, later }, index) => (
          <tr key={index}>
            <th scope="row">
              <QuotedIn lang={lang} say={(title) => words.stepTitle(index + 1, title)}>
                {replayed.step.title}
              </QuotedIn>
            </th>
            {[replayed, later].map((one, column) => (
              <td key={column}>
                <Mark status={verdictMark(one)} /> {verdict(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
