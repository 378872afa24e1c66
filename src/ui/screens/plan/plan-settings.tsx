import { daysBetween, type PlainDate } from '../../../core/dates'
import { formatDateWithWeekday } from '../../../words/dates'
import { planWords } from '../../../words/plan'
import { useAssessment } from '../../app/use-assessment'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useLanguage, useServices, useWords } from '../../use-services'
import { amountOf, textOf } from './checks'
import { FaultsHeard } from './faults-heard'
import { useChecks } from './use-checks'
import { useKeptForm } from './use-kept-form'
import { usePlanEdits } from './use-plan-edits'
import './plan-settings.css'

const SETTINGS = ['start', 'pollingDay', 'hoursPerWeek'] as const
type Setting = (typeof SETTINGS)[number]

const HOURS_OF_A_WEEK = 168
const EXAMPLE = '4'

export function PlanSettings() {
  const words = useWords(planWords)
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
    return checks.amount(words.hoursPerWeek, text, HOURS_OF_A_WEEK, EXAMPLE)
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
    <section
      className={
        pollingDay === '' ? 'app-card app-plan-settings app-unprinted' : 'app-card app-plan-settings'
      }
      aria-labelledby="plan-settings"
    >
      <h2 id="plan-settings" className="app-unprinted">
        {words.settingsHeading}
      </h2>
      <p className="app-soft">
        {pollingDay === '' ? words.mayStayEmpty : <DaysToGo pollingDay={pollingDay} today={today} />}
      </p>
      <form className="app-plan-settings__fields" noValidate>
        {SETTINGS.map((name) => (
          <Field key={name} label={words[name]} error={errorOf(name)}>
            {(links) => (
              <TextControl
                {...links}
                {...field(name)}
                {...(name === 'hoursPerWeek'
                  ? { inputMode: 'decimal' }
                  : { type: 'date', max: '2099-12-31' })}
                readOnly={!mayWrite}
              />
            )}
          </Field>
        ))}
        <FaultsHeard faults={SETTINGS.map(errorOf)} />
      </form>
    </section>
  )
}

interface DaysToGoProps {
  readonly pollingDay: PlainDate
  readonly today: PlainDate
}

function DaysToGo({ pollingDay, today }: DaysToGoProps) {
  const words = useWords(planWords)
  const day = formatDateWithWeekday(useLanguage(), pollingDay)
  const daysToGo = daysBetween(today, pollingDay)
  return daysToGo < 0 ? words.pollingDayWas(day) : words.pollingDayIs(day, daysToGo)
}
