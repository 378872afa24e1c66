import { EVENT_WORDINGS, EXPORT_FORMATS, REMINDERS, type Reminder } from '../../../core/export-wish'
import type { ExportFormat } from '../../../core/export-wish'
import { exportChoicesWords } from '../../../words/export-choices'
import { reportChoicesWords } from '../../../words/report-choices'
import { Field } from '../../parts/field'
import { ChoiceControl, SelectControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { mayHoldNotes, mayName, type ExportChoices } from './export-choices'
import { Tick } from '../../parts/tick'

export interface ExportFieldsProps {
  readonly choices: ExportChoices
  /** What changes. */
  readonly onChoose: (change: Partial<ExportChoices>) => void
}

const [FIRST_FORMAT, ...MORE_FORMATS] = EXPORT_FORMATS

export function FormatField({ choices: { format }, onChoose }: ExportFieldsProps) {
  const words = useWords(exportChoicesWords)
  return (
    <Field label={words.format} hint={words.holds[format]}>
      {(links) => (
        <SelectControl
          {...links}
          value={format}
          onChange={(event) => {
            onChoose({ format: event.target.value as ExportFormat })
          }}
        >
          <option value={FIRST_FORMAT}>{words.formats[FIRST_FORMAT]}</option>
          <optgroup label={words.moreFormats}>
            {MORE_FORMATS.map((one) => (
              <option key={one} value={one}>
                {words.formats[one]}
              </option>
            ))}
          </optgroup>
        </SelectControl>
      )}
    </Field>
  )
}

/** What strangers may see of it, which is little unless somebody wants more. */
export function CalendarFields({ choices: { wording, reminder }, onChoose }: ExportFieldsProps) {
  const words = useWords(exportChoicesWords)
  return (
    <>
      <fieldset>
        <legend className="app-field__label">{words.wording}</legend>
        {EVENT_WORDINGS.map((one) => (
          <label key={one} className="app-choice-line">
            <ChoiceControl
              type="radio"
              name="wording"
              checked={one === wording}
              onChange={() => {
                onChoose({ wording: one })
              }}
            />
            {words.wordings[one]}
          </label>
        ))}
        {wording === 'full' && <p className="app-small">{words.fullWarns}</p>}
      </fieldset>
      <Field label={words.reminder} hint={words.calendars}>
        {(links) => (
          <SelectControl
            {...links}
            value={reminder}
            onChange={(event) => {
              onChoose({ reminder: event.target.value as Reminder })
            }}
          >
            {REMINDERS.map((one) => (
              <option key={one} value={one}>
                {words.reminders[one]}
              </option>
            ))}
          </SelectControl>
        )}
      </Field>
    </>
  )
}

interface ExportPutInProps extends ExportFieldsProps {
  /** There is one. */
  readonly hasName: boolean
}

/** What goes in only where it is ticked. */
export function ExportPutIn({ choices, hasName, onChoose }: ExportPutInProps) {
  const words = useWords(reportChoicesWords)
  const [named, noted] = [hasName && mayName(choices), mayHoldNotes(choices)]
  if (!named && !noted) return null
  return (
    <fieldset>
      <legend className="app-field__label">{words.alsoIn}</legend>
      {named && (
        <Tick
          label={words.name}
          checked={choices.withName}
          onTick={(withName) => {
            onChoose({ withName })
          }}
        />
      )}
      {noted && (
        <Tick
          label={words.notes}
          checked={choices.withNotes}
          onTick={(withNotes) => {
            onChoose({ withNotes })
          }}
        />
      )}
    </fieldset>
  )
}
