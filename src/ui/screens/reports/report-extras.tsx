import type { RefObject } from 'react'
import { reportChoicesWords } from '../../../words/report-choices'
import { savingWords } from '../../../words/saving'
import { Field } from '../../parts/field'
import { SelectControl, TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'
import { hasRoomForNotes, MARKINGS, type Marking, type ReportChoices } from './report-choices'
import { Tick } from '../../parts/tick'
import type { FieldsProps } from './report-fields'

const MOST_MARKING = 100
const MOST_NAME = 100

interface PutInProps extends FieldsProps {
  /** There is one. */
  readonly hasName: boolean
}

/** What goes in only where it is ticked. A worksheet and a card have nothing to tell but whose they are. */
export function PutIn({ choices, hasName, onChoose }: PutInProps) {
  const words = useWords(reportChoicesWords)
  const { kind, withName, withNotes, attach } = choices
  if (!hasRoomForNotes(kind) && !hasName) return null
  return (
    <fieldset>
      <legend className="app-field__label">{words.alsoIn}</legend>
      {hasName && (
        <Tick
          label={words.name}
          checked={withName}
          onTick={(ticked) => {
            onChoose({ withName: ticked })
          }}
        />
      )}
      {hasRoomForNotes(kind) && (
        <Tick
          label={words.notes}
          checked={withNotes}
          onTick={(ticked) => {
            onChoose({ withNotes: ticked })
          }}
        />
      )}
      {kind === 'full' && (
        <>
          <Tick
            label={words.attach}
            checked={attach}
            onTick={(ticked) => {
              onChoose({ attach: ticked })
            }}
          />
          <p className="app-small app-soft">{words.attachMeans}</p>
        </>
      )}
    </fieldset>
  )
}

interface MarkingFieldProps extends FieldsProps {
  readonly field: RefObject<HTMLInputElement | null>
  readonly fault: string | undefined
}

export function MarkingField({
  choices: { marking, ownMarking },
  field,
  fault,
  onChoose,
}: MarkingFieldProps) {
  const words = useWords(reportChoicesWords)
  return (
    <div className="app-stack">
      <Field label={words.marking}>
        {(links) => (
          <SelectControl
            {...links}
            value={marking}
            onChange={(event) => {
              onChoose({ marking: event.target.value as Marking })
            }}
          >
            {MARKINGS.map((one) => (
              <option key={one} value={one}>
                {words.markings[one]}
              </option>
            ))}
          </SelectControl>
        )}
      </Field>
      {marking === 'own' && (
        <Field label={words.ownMarking} error={fault}>
          {(links) => (
            <TextControl
              {...links}
              ref={field}
              value={ownMarking}
              maxLength={MOST_MARKING}
              onChange={(event) => {
                onChoose({ ownMarking: event.target.value })
              }}
            />
          )}
        </Field>
      )}
    </div>
  )
}

interface FileNameFieldProps {
  readonly choices: Pick<ReportChoices, 'fileName'>
  readonly neutral: string
  readonly onChoose: (change: Pick<ReportChoices, 'fileName'>) => void
}

export function FileNameField({ choices: { fileName }, neutral, onChoose }: FileNameFieldProps) {
  const words = useWords(savingWords)
  return (
    <Field label={words.fileName} hint={words.fileNameHint}>
      {(links) => (
        <TextControl
          {...links}
          value={fileName ?? neutral}
          maxLength={MOST_NAME}
          onChange={(event) => {
            onChoose({ fileName: event.target.value })
          }}
        />
      )}
    </Field>
  )
}
