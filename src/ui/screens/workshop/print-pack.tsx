import { useState } from 'react'
import { isForeignId } from '../../app/foreign-files'
import type { Checklist } from '../../../core/checklist'
import { workshopPrintWords } from '../../../words/workshop-print'
import { useScenarioList } from '../../app/use-scenario-list'
import { Field } from '../../parts/field'
import { SelectControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { ReportButton } from '../reports/report-button'
import { FictionalCard } from './fictional-card'
import type { Settings } from './settings-form'
import { useFictional } from './use-fictional'
import { usePack, type PackChoice } from './use-pack'

const loadReport = () => import('../reports/report-at-once').then((chunk) => chunk.ReportAtOnce)

interface PrintPackProps {
  readonly checklist: Checklist
  readonly isOurs: boolean
  /** `null` while something of them is wrong. */
  readonly settings: Settings | null
  /** The attack that is chosen already; `null`: none yet. */
  readonly scenario: string | null
}

/** Organisations to work on, and paper for the day: before it begins, and while it goes on. */
export function PrintPack({ checklist, isOurs, settings, scenario }: PrintPackProps) {
  const words = useWords(workshopPrintWords)
  const found = useFictional(checklist, isOurs)
  const [attack, setAttack] = useAttack(scenario)
  if (settings === null) return <p className="app-soft">{words.notSet}</p>
  const fictional = found === null || found === 'failed' ? [] : found
  const choice: PackChoice = { checklist, isOurs, settings, fictional, scenario: attack }
  return (
    <>
      {found === 'failed' && <p role="alert">{words.notLoaded}</p>}
      {fictional.length > 0 && <FictionalCard choice={choice} />}
      <PackCard choice={choice} onAttack={setAttack} />
    </>
  )
}

/** The one that is chosen for the room; before that the first that is made up to practise with. */
function useAttack(scenario: string | null): readonly [string | null, (id: string | null) => void] {
  const entries = useScenarioList()
  const [chosen, setChosen] = useState<string | null | undefined>(
    scenario === null || isForeignId(scenario) ? undefined : scenario,
  )
  const ours = entries === null || entries === 'failed' ? [] : entries
  const first = ours.find(({ kind }) => kind === 'exercise')?.id
  return [chosen === undefined ? (first ?? null) : chosen, setChosen]
}

interface PackCardProps {
  readonly choice: PackChoice
  readonly onAttack: (id: string | null) => void
}

function PackCard({ choice, onAttack }: PackCardProps) {
  const words = useWords(workshopPrintWords)
  const pack = usePack(choice)
  return (
    <section className="app-card app-stack" aria-labelledby="workshop-pack">
      <h2 id="workshop-pack">{words.pack}</h2>
      <p className="app-soft app-measure">{words.packHow}</p>
      <AttackField attack={choice.scenario} onAttack={onAttack} />
      <div className="app-row">
        <ReportButton
          label={words.guide}
          load={loadReport}
          dialog={{ title: words.guide, ...pack({ kind: 'guide' }) }}
        />
        <ReportButton
          quiet
          label={words.ownSheet}
          load={loadReport}
          dialog={{ title: words.ownSheet, ...pack({ kind: 'sheet', fictional: null }) }}
        />
        <ReportButton
          quiet
          label={words.cards}
          load={loadReport}
          dialog={{ title: words.cards, ...pack({ kind: 'cards' }) }}
        />
      </div>
    </section>
  )
}

interface AttackFieldProps {
  readonly attack: string | null
  readonly onAttack: (id: string | null) => void
}

/** Of ours alone: what is printed for a room goes by our own sources. */
function AttackField({ attack, onAttack }: AttackFieldProps) {
  const words = useWords(workshopPrintWords)
  const entries = useScenarioList()
  if (entries === null || entries === 'failed') return null
  return (
    <Field label={words.attack}>
      {(links) => (
        <SelectControl
          {...links}
          value={attack ?? ''}
          onChange={(event) => {
            onAttack(event.target.value === '' ? null : event.target.value)
          }}
        >
          <option value="">{words.noAttack}</option>
          {entries.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectControl>
      )}
    </Field>
  )
}
