import { REPORT_KINDS, SECTIONS, type ReportKind } from '../../../core/report-wish'
import { exposureScreenWords } from '../../../words/exposure-screen'
import { reportChoicesWords } from '../../../words/report-choices'
import { Disclosure } from '../../parts/disclosure'
import { Field } from '../../parts/field'
import { ChoiceControl, SelectControl } from '../../parts/field-control'
import { Tick } from '../../parts/tick'
import { useWords } from '../../use-services'
import type { ReportChoices } from './report-choices'

export interface FieldsProps {
  readonly choices: ReportChoices
  /** What changes. */
  readonly onChoose: (change: Partial<ReportChoices>) => void
}

interface KindFieldProps extends FieldsProps {
  readonly owners: readonly string[]
}

/** Which report, and what only that one asks. One person's actions are offered where somebody owns one. */
export function KindField({ choices, owners, onChoose }: KindFieldProps) {
  const words = useWords(reportChoicesWords)
  const kinds = REPORT_KINDS.filter((kind) => kind !== 'owner' || owners.length > 0)
  return (
    <>
      <fieldset>
        <legend className="app-field__label">{words.which}</legend>
        <div className="app-row">
          {kinds.map((kind) => (
            <KindChoice
              key={kind}
              kind={kind}
              chosen={kind === choices.kind}
              onChoose={() => {
                onChoose({ kind })
              }}
            />
          ))}
        </div>
        <p className="app-small app-soft">{words.holds[choices.kind]}</p>
      </fieldset>
      {choices.kind === 'owner' && (
        <Field label={words.whose}>
          {(links) => (
            <SelectControl
              {...links}
              value={choices.owner ?? ''}
              onChange={(event) => {
                onChoose({ owner: event.target.value })
              }}
            >
              {owners.map((owner) => (
                <option key={owner}>{owner}</option>
              ))}
            </SelectControl>
          )}
        </Field>
      )}
      {choices.kind === 'full' && <SectionField choices={choices} onChoose={onChoose} />}
    </>
  )
}

interface KindChoiceProps {
  readonly kind: ReportKind
  readonly chosen: boolean
  readonly onChoose: () => void
}

function KindChoice({ kind, chosen, onChoose }: KindChoiceProps) {
  const words = useWords(reportChoicesWords)
  return (
    <label className="app-choice-line">
      <ChoiceControl type="radio" name="report" checked={chosen} onChange={onChoose} />
      {words.kinds[kind]}
    </label>
  )
}

function SectionField({ choices: { sections }, onChoose }: FieldsProps) {
  const words = useWords(reportChoicesWords)
  const { sealed } = useWords(exposureScreenWords)
  const told =
    sections.size === SECTIONS.length ? words.allSections : words.someSections(sections.size, SECTIONS.length)
  return (
    <Disclosure title={words.sections} told={told}>
      <fieldset aria-label={words.sections}>
        {SECTIONS.map((section) => (
          <Tick
            key={section}
            label={words.sectionNames[section]}
            checked={sections.has(section)}
            onTick={(wanted) => {
              onChoose({
                sections: new Set(SECTIONS.filter((one) => (one === section ? wanted : sections.has(one)))),
              })
            }}
          />
        ))}
      </fieldset>
      {sections.has('exposure') && <p className="app-small">{sealed}</p>}
    </Disclosure>
  )
}
