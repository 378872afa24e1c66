import { useId } from 'react'
import type { MergeChoices } from '../../../core/merge'
import type { MergeChoice, MergeEntry } from '../../../core/merge-entry'
import { mergeEntryWords } from '../../../words/merge-entries'
import { mergingWords } from '../../../words/merging'
import { ChoiceControl } from '../../parts/field-control'
import { EntryAbout } from './entry-about'
import { useWords } from '../../use-services'
import { EntryValue } from './entry-value'
import './merging.css'

interface OnlyTheirsListProps {
  readonly entries: readonly MergeEntry[]
  readonly choices: MergeChoices
  readonly onChoose: (key: string, choice: MergeChoice | null) => void
}

/** To tick, each by itself or all of them. */
export function OnlyTheirsList({ entries, choices, onChoose }: OnlyTheirsListProps) {
  const words = useWords(mergingWords)
  const chooseAll = (choice: MergeChoice | null): void => {
    for (const { key } of entries) onChoose(key, choice)
  }
  return (
    <section className="app-card app-stack">
      <h2>{words.onlyTheirs(entries.length)}</h2>
      <p className="app-soft">{entries.length === 0 ? words.onlyTheirsNone : words.onlyTheirsHow}</p>
      {entries.length > 0 && (
        <>
          <div className="app-row">
            <button
              type="button"
              className="app-button app-button--quiet"
              onClick={() => {
                chooseAll('theirs')
              }}
            >
              {words.takeAll}
            </button>
            <button
              type="button"
              className="app-button app-button--quiet"
              onClick={() => {
                chooseAll(null)
              }}
            >
              {words.takeNone}
            </button>
          </div>
          <ul className="app-list--bare">
            {entries.map((entry) => (
              <li key={entry.key} className="app-merging__entry">
                <TickLine
                  entry={entry}
                  isTaken={choices.get(entry.key) === 'theirs'}
                  onChange={(isTaken) => {
                    onChoose(entry.key, isTaken ? 'theirs' : null)
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface TickLineProps {
  readonly entry: MergeEntry
  readonly isTaken: boolean
  readonly onChange: (isTaken: boolean) => void
}

function TickLine({ entry, isTaken, onChange }: TickLineProps) {
  const { kind } = useWords(mergeEntryWords)
  const id = useId()
  return (
    <label htmlFor={id} className="app-choice-line app-merging__side">
      <ChoiceControl
        id={id}
        type="checkbox"
        checked={isTaken}
        onChange={(event) => {
          onChange(event.target.checked)
        }}
      />
      <span className="app-merging__value">
        <span className="app-small app-soft">{kind(entry)}</span>
        <span className="app-merging__about">
          <EntryAbout entry={entry} />
        </span>
        <EntryValue entry={entry} side="theirs" />
      </span>
    </label>
  )
}
