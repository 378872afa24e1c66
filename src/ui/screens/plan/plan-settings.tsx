import { LIMITS } from '../../../files/limits'
import { planWords } from '../../../words/plan'
import { timelineWords } from '../../../words/timeline'
import { useAssessment } from '../../app/use-assessment'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useServices, useWords } from '../../use-services'
import { amountOf, textOf } from './checks'
import { FaultsHeard } from './faults-heard'
import { HoursField } from './hours-field'
import { useChecks } from './use-checks'
import { useKeptForm } from './use-kept-form'
import { usePlanEdits } from './use-plan-edits'
import './plan-settings.css'

const DAYS = ['start', 'pollingDay'] as const
const SETTINGS = [...DAYS, 'hoursPerWeek'] as const
type Setting = (typeof SETTINGS)[number]

const HOURS_OF_A_WEEK = 168
const EXAMPLE = '4'

export function PlanSettings() {
  const words = useWords(planWords)
  const { mayStayEmpty } = words
  const { hints, startPassed, moreThanAWeek } = useWords(timelineWords)
  const { clock } = useServices()
  const mayWrite = useAssessment((state) => state.mayWrite)
  const { start = '', pollingDay = '', hoursPerWeek } = useAssessment((state) => state.assessment.plan)
  const { changeSettings } = usePlanEdits()
  const checks = useChecks()
  const today = clock.today()

  function check(name: Setting, text: string): string | undefined {
    if (name === 'start') return checks.date(words.start, text, null)
    // What is stored already may have passed since: nobody is asked to change it.
    if (name === 'pollingDay') return checks.date(words.pollingDay, text, text === pollingDay ? null : today)
    // A file may say any figure; what is stored already is left alone too.
    if (amountOf(text) === hoursPerWeek) return undefined
    return checks.amount(words.hoursPerWeek, text, LIMITS.hours, EXAMPLE)
  }

  const { field, errorOf } = useKeptForm<Setting>({
    kept: { start, pollingDay, hoursPerWeek: hoursPerWeek === undefined ? '' : String(hoursPerWeek) },
    check,
    keep: (name, text) => {
      changeSettings({ [name]: name === 'hoursPerWeek' ? amountOf(text) : textOf(text) })
    },
    whenLeft: SETTINGS,
  })

  return (
    <form className="app-plan-settings app-unprinted" noValidate>
      {pollingDay === '' && <p className="app-soft">{mayStayEmpty}</p>}
      <div className="app-plan-settings__fields">
        {DAYS.map((name) => (
          <Field key={name} label={words[name]} hint={hints[name]} error={errorOf(name)}>
            {(links) => (
              <TextControl {...links} {...field(name)} type="date" max="2099-12-31" readOnly={!mayWrite} />
            )}
          </Field>
        ))}
        <HoursField
          hours={hoursPerWeek}
          field={field('hoursPerWeek')}
          error={errorOf('hoursPerWeek')}
          onStep={(hours) => {
            changeSettings({ hoursPerWeek: hours })
          }}
        />
      </div>
      {start !== '' && start < today && <p className="app-soft">{startPassed}</p>}
      {hoursPerWeek !== undefined && hoursPerWeek > HOURS_OF_A_WEEK && (
        <p className="app-soft">{moreThanAWeek}</p>
      )}
      <FaultsHeard faults={SETTINGS.map(errorOf)} />
    </form>
  )
}
