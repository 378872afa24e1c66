import type { Answer, Status } from './answer'
import type { Assessment, PlanEntry, Retired } from './assessment'
import {
  TEXT_FIELD,
  type AnswerEntry,
  type MergeChoice,
  type MergeEntry,
  type TextEntry,
} from './merge-entry'
import { retiredItem } from './merge-retired'
import { freeKey } from './retire'

/** One assessment with one entry of theirs taken. The very same one where that changes nothing. */
export function takeEntry(
  current: Assessment,
  entry: MergeEntry,
  choice: Exclude<MergeChoice, 'mine'>,
  from: string,
): Assessment {
  // Both say it, or theirs says nothing: there is nothing to take.
  if (entry.list === 'same' || entry.list === 'only-mine' || entry.theirs === undefined) return current
  switch (entry.kind) {
    case 'fact':
      return { ...current, profile: new Map(current.profile).set(entry.fact.id, entry.theirs) }
    case 'setting':
      return { ...current, plan: { ...current.plan, [entry.setting]: entry.theirs } }
    case 'answer':
      return takeAnswer(current, entry, from)
    case 'reason':
      return changeAnswer(current, entry.item.id, from, { reason: entry.theirs as string })
    case 'owner':
    case 'due':
    case 'hours':
    case 'state':
      return changeAction(current, entry.item.id, { [entry.kind]: entry.theirs })
    case 'note':
    case 'evidence':
    case 'action-note':
      return takeText(current, entry, choice, from)
    case 'retired':
      return { ...current, retired: retireAlso(current.retired, entry.id, entry.theirs, from) }
  }
}

/** With who gave it and when. What mine has besides, notes and all, stays; also its reason where theirs has none. */
function takeAnswer(current: Assessment, { item, theirs }: AnswerEntry, from: string): Assessment {
  const { status, reason, by, answeredAt, confirm } = theirs as Answer & { readonly status: Status }
  const {
    status: _status,
    by: _by,
    answeredAt: _answeredAt,
    confirm: _confirm,
    ...mine
  } = current.answers.get(item.id) ?? {}
  const taken: Answer = {
    ...mine,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(by === undefined ? {} : { by }),
    ...(answeredAt === undefined ? {} : { answeredAt }),
    ...(confirm === undefined ? {} : { confirm }),
    from,
  }
  return { ...current, answers: new Map(current.answers).set(item.id, taken) }
}

function takeText(
  current: Assessment,
  entry: TextEntry,
  choice: Exclude<MergeChoice, 'mine'>,
  from: string,
): Assessment {
  const text = (choice === 'both' ? (entry.joined ?? entry.theirs) : entry.theirs) as string
  if (text === entry.mine) return current
  const change = { [TEXT_FIELD[entry.kind]]: text }
  return entry.kind === 'action-note'
    ? changeAction(current, entry.item.id, change)
    : changeAnswer(current, entry.item.id, from, change)
}

/** Where mine says nothing at all of a question, what is taken is known to come from their file. */
function changeAnswer(current: Assessment, item: string, from: string, change: Partial<Answer>): Assessment {
  const mine: Answer = current.answers.get(item) ?? { from }
  return { ...current, answers: new Map(current.answers).set(item, { ...mine, ...change }) }
}

function changeAction(current: Assessment, item: string, change: Partial<PlanEntry>): Assessment {
  const actions = new Map(current.plan.actions)
  actions.set(item, { ...actions.get(item), ...change })
  return { ...current, plan: { ...current.plan, actions } }
}

/** Beside what mine has of the same question, never into it. */
function retireAlso(
  retired: Assessment['retired'],
  id: string,
  { answer, action }: Retired,
  from: string,
): ReadonlyMap<string, Retired> {
  const [item, all] = [retiredItem(id), new Map(retired)]
  const entry: Retired = {
    ...(answer === undefined ? {} : { answer: { ...answer, from } }),
    ...(action === undefined ? {} : { action }),
  }
  return all.set(all.has(item) ? freeKey(all, item) : item, entry)
}
