import { useId } from 'react'
import type { MergeChoices } from '../../../core/merge'
import { JOINED_KINDS, isJoinable, type MergeChoice, type MergeEntry } from '../../../core/merge-entry'
import { mergeEntryWords } from '../../../words/merge-entries'
import { mergingWords } from '../../../words/merging'
import { ChoiceControl } from '../../parts/field-control'
import { EntryAbout } from './entry-about'
import { useWords } from '../../use-services'
import { EntryValue } from './entry-value'
import './merging.css'

interface DifferentListProps {
  readonly entries: readonly MergeEntry[]
  readonly choices: MergeChoices
  /** How many are not chosen yet. */
  readonly open: number
  readonly onChoose: (key: string, choice: MergeChoice) => void
  readonly onKeepMine: () => void
}

/** One by one: nothing here is chosen by itself but to keep both of two texts. */
export function DifferentList({ entries, choices, open, onChoose, onKeepMine }: DifferentListProps) {
  const words = useWords(mergingWords)
  return (
    <section className="app-card app-stack">
      <h2>{words.different(entries.length)}</h2>
      <p className="app-soft">{entries.length === 0 ? words.differentNone : words.differentHow}</p>
      {entries.map((entry) => (
        <DifferentField
          key={entry.key}
          entry={entry}
          choice={choices.get(entry.key)}
          onChoose={(choice) => {
            onChoose(entry.key, choice)
          }}
        />
      ))}
      {open > 0 && (
        <button type="button" className="app-button app-button--quiet" onClick={onKeepMine}>
          {words.keepAllMine(open)}
        </button>
      )}
    </section>
  )
}

interface DifferentFieldProps {
  readonly entry: MergeEntry
  readonly choice: MergeChoice | undefined
  readonly onChoose: (choice: MergeChoice) => void
}

function DifferentField({ entry, choice, onChoose }: DifferentFieldProps) {
  const words = useWords(mergingWords)
  const { kind } = useWords(mergeEntryWords)
  const name = useId()
  const isText = (JOINED_KINDS as readonly string[]).includes(entry.kind)
  return (
    <fieldset className="app-merging__entry" {...(choice === undefined ? { 'data-open': '' } : {})}>
      <legend className="app-merging__legend">
        <span className="app-small app-soft">
          {kind(entry)}
          {choice === undefined && <> · {words.toChoose}</>}
        </span>
        <EntryAbout entry={entry} />
      </legend>
      <div className="app-two app-merging__sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} htmlFor={`${name}-${side}`} className="app-choice-line app-merging__side">
            <ChoiceControl
              id={`${name}-${side}`}
              type="radio"
              name={name}
              checked={choice === side}
              onChange={() => {
                onChoose(side)
              }}
            />
            <EntryValue
              entry={entry}
              side={side}
              title={side === 'mine' ? words.keepMine : words.takeTheirs}
            />
          </label>
        ))}
      </div>
      {isJoinable(entry) && (
        <label className="app-choice-line">
          <ChoiceControl
            type="radio"
            name={name}
            checked={choice === 'both'}
            onChange={() => {
              onChoose('both')
            }}
          />
          {words.keepBoth}
        </label>
      )}
      {isText && !isJoinable(entry) && <p className="app-small app-soft">{words.tooLong}</p>}
    </fieldset>
  )
}
