import { STATUSES, type Status } from './answer'
import type { Item } from './checklist'
import {
  spreadOf,
  type AskedQuestion,
  type Origin,
  type ProjectedView,
  type QuestionViews,
} from './projected'
import { noneCounted, type CodedCounts } from './room'
import { secondsLeft, type Workshop } from './workshop'

/** What the projected window shows now. `item`: the question on the trainer's screen. `at`: the instant in UTC. */
export function projectedViewOf(
  workshop: Workshop,
  item: Item | undefined,
  origin: Origin,
  at: string,
): ProjectedView {
  const { isBlank, onProjector } = workshop
  if (isBlank) return { kind: 'blank' }
  if (onProjector.kind === 'view') return onProjector.view
  if (onProjector.kind === 'waiting' || item === undefined) return { kind: 'waiting' }
  return questionViewOf(workshop, item, origin, at)
}

/** The question on the trainer's screen, as far as it is shown. */
export function questionViewOf(workshop: Workshop, item: Item, origin: Origin, at: string): QuestionViews {
  const { position, items, stage, timer, about } = workshop
  const asked: AskedQuestion = { number: position + 1, of: items.length, question: item.question, ...origin }
  switch (stage) {
    case 'question':
      return {
        kind: stage,
        ...asked,
        secondsLeft: timer.kind === 'running' ? secondsLeft(timer, at) : null,
      }
    case 'tally': {
      const counts = handsOf(workshop.tallies.get(item.id))
      return { kind: stage, ...asked, spread: spreadOf(counts, handsIn(counts), about) }
    }
    case 'reveal':
      return { kind: stage, ...asked, inPlace: item.inPlace, why: item.why }
    case 'how':
      return { kind: stage, ...asked, how: item.how }
  }
}

/** Hands for each answer. */
export function handsOf(counts: CodedCounts = noneCounted()): Readonly<Record<Status, number>> {
  return Object.fromEntries(STATUSES.map((status) => [status, counts[status]])) as Record<Status, number>
}

export function handsIn(counts: Readonly<Record<Status, number>>): number {
  return STATUSES.reduce((sum, status) => sum + counts[status], 0)
}
