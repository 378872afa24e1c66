import type { ActionKind } from '../core/action'
import type { ByStatus, Status } from '../core/answer'
import type { ByActionState } from '../core/assessment'
import type { Basis, ByLevel, Role } from '../core/checklist'
import type { Counts } from '../core/score'
import { inEachLanguage } from './language'
import { plural } from './plural'

/** The words that every screen, report and command shares. */
interface Terms {
  /** On the answer buttons. */
  readonly answers: ByStatus<string>
  /** Of an item, in lists and legends. */
  readonly statuses: Readonly<Record<Status | 'unanswered', string>>
  readonly levels: ByLevel<string>
  readonly roles: Readonly<Record<Role, string>>
  readonly bases: Readonly<Record<Basis, string>>
  readonly states: ByActionState<string>
  readonly kinds: Readonly<Record<ActionKind, string>>
  readonly quickWin: string
  readonly addressNotChecked: string
  readonly hours: (hours: number) => string
  readonly questions: (count: number) => string
  /** "In place 4, partly 1": what a bar shows. */
  readonly counts: (counts: Counts) => string
  readonly list: (parts: readonly string[]) => string
}

const english: Terms = {
  answers: {
    'in-place': 'Yes',
    partly: 'Partly',
    'not-in-place': 'No',
    'not-sure': 'Not sure',
    'not-applicable': 'Doesn’t apply',
  },
  statuses: {
    'in-place': 'In place',
    partly: 'Partly',
    'not-in-place': 'Not in place',
    'not-sure': 'Not sure',
    'not-applicable': 'Doesn’t apply',
    unanswered: 'Not answered',
  },
  levels: { essential: 'Essential', important: 'Important', 'good-practice': 'Good practice' },
  roles: {
    'it-lead': 'IT lead or supplier',
    communications: 'Communications',
    everyone: 'Everyone',
    leadership: 'Leadership',
    'data-lead': 'Data lead',
    candidate: 'Candidate or person at risk',
    'returning-officer': 'Returning officer',
  },
  bases: {
    collection: 'The NCSC’s Defending Democracy pages',
    ncsc: 'Other NCSC guidance',
    official: 'Other official advice',
    law: 'The law',
    ours: 'Our own advice',
  },
  states: { 'to-do': 'To do', doing: 'In progress', done: 'Done', dropped: 'Decided not to do' },
  kinds: { do: 'Do it', finish: 'Finish it', 'find-out': 'Find out' },
  quickWin: 'Quick win',
  addressNotChecked: 'address not checked',
  hours: (hours) => {
    if (hours < 1) return `${String(hours * 60)} minutes`
    return plural(hours, { one: '1 hour', other: `${String(hours)} hours` })
  },
  questions: (count) => plural(count, { one: '1 question', other: `${String(count)} questions` }),
  counts: (counts) => {
    const parts = (Object.keys(english.statuses) as (Status | 'unanswered')[]).filter(
      (status) => counts[status] > 0,
    )
    return parts.map((status) => `${english.statuses[status]} ${String(counts[status])}`).join(', ')
  },
  list: (parts) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts),
}

export const terms = inEachLanguage({ 'en-GB': english })
