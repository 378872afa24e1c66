import type { MergedSetting, MergeEntry, MergeSide, RetiredEntry } from '../core/merge-entry'
import { retiredItem } from '../core/merge-retired'
import type { Retired } from '../core/assessment'
import type { Answer } from '../core/answer'
import { formatDate } from './dates'
import { inEachLanguage } from './language'
import { terms } from './terms'

const { hours, states, statuses } = terms('en-GB')

/** One thing that two files say, for the screen and the command line alike. */
export interface MergeEntryWords {
  /** "Answer", "Owner". */
  readonly kind: (entry: MergeEntry) => string
  /** The question it is about, or what of the plan. */
  readonly about: (entry: MergeEntry) => string
  /** What one side says, in a few words or in full; nothing where it says nothing. */
  readonly value: (entry: MergeEntry, side: MergeSide) => string
}

const KINDS: Readonly<Record<Exclude<MergeEntry['kind'], 'setting'>, string>> = {
  fact: 'About you',
  answer: 'Answer',
  reason: 'Why it does not apply',
  note: 'Note',
  evidence: 'Evidence',
  owner: 'Who does it',
  due: 'Due',
  hours: 'Hours',
  state: 'How far it is',
  'action-note': 'Note on the action',
  retired: 'Kept aside',
}

const SETTINGS: Readonly<Record<MergedSetting, string>> = {
  start: 'Start day',
  pollingDay: 'Polling day',
  hoursPerWeek: 'Hours a week',
  freezeDays: 'Days before polling day without risky changes',
}

function about(entry: MergeEntry): string {
  switch (entry.kind) {
    case 'fact':
      return entry.fact.question
    case 'setting':
      return SETTINGS[entry.setting]
    case 'retired':
      return retiredItem(entry.id)
    default:
      return entry.item.question
  }
}

function value(entry: MergeEntry, side: MergeSide): string {
  const said = entry[side]
  if (said === undefined) return ''
  switch (entry.kind) {
    case 'fact':
      return said === true ? 'Yes' : 'No'
    case 'answer':
      return answer(said as Answer)
    case 'hours':
      return hours(said as number)
    case 'state':
      return states[said as keyof typeof states]
    case 'due':
      return formatDate('en-GB', said as string)
    case 'setting':
      return typeof said === 'number' ? String(said) : formatDate('en-GB', said as string)
    case 'retired':
      return retired(said as Retired, entry)
    default:
      return said as string
  }
}

function answer({ status, confirm, reason }: Answer): string {
  const stand = statuses[status ?? 'unanswered']
  const told = confirm === true ? `${stand}, to confirm` : stand
  return reason === undefined ? told : `${told}: ${reason}`
}

function retired({ answer: given, action }: Retired, { id }: RetiredEntry): string {
  const parts = [
    ...(given === undefined ? [] : [answer(given), given.note ?? '', given.evidence ?? '']),
    ...(action === undefined ? [] : [action.owner ?? '', action.note ?? '']),
  ].filter((part) => part !== '')
  return parts.length === 0 ? id : parts.join('; ')
}

export const mergeEntryWords = inEachLanguage<MergeEntryWords>({
  'en-GB': { kind: (entry) => (entry.kind === 'setting' ? 'The plan' : KINDS[entry.kind]), about, value },
})
