import { CODED_ANSWERS, type AnswerCode, type CodedAnswer } from './answer-code'
import type { Checklist, Item } from './checklist'
import type { CodedCounts, RoomItem } from './room'

/** Which questions of a room are looked at. */
export const ROOM_QUESTIONS = ['asked', 'essentials', 'all'] as const
export type RoomQuestions = (typeof ROOM_QUESTIONS)[number]

export interface RoomFilter {
  /** `null`: all of them. */
  readonly theme: string | null
  readonly questions: RoomQuestions
}

/** A line of the grid: a theme, or a question where one theme is looked at. */
export interface RoomRow {
  readonly id: string
  readonly title: string
  /** One for each group, in the order of the groups. */
  readonly marks: readonly CodedAnswer[]
}

export interface Disagreement extends RoomItem {
  /** From 0, all alike, to 1: see `disagreementsIn`. */
  readonly spread: number
}

/** Least to most favourable, as everywhere. What does not apply says nothing about a theme. */
const WEAKEST_FIRST: readonly CodedAnswer[] = ['not-in-place', 'not-sure', 'unanswered', 'partly', 'in-place']

/** In checklist order. `asked`: ids. */
export function itemsShown(
  { items }: Pick<Checklist, 'items'>,
  asked: ReadonlySet<string>,
  { theme, questions }: RoomFilter,
): readonly Item[] {
  const isWanted: Readonly<Record<RoomQuestions, (item: Item) => boolean>> = {
    asked: ({ id }) => asked.has(id),
    essentials: ({ level }) => level === 'essential',
    all: () => true,
  }
  return items.filter((item) => (theme === null || item.theme === theme) && isWanted[questions](item))
}

/**
 * Themes by groups. A group's mark for a theme is its weakest answer to an essential of it; where it has none that apply,
 * the answer in the middle of the others, of two the weaker. Our own rule: one hole in an essential is enough, and a theme
 * of eight questions is not bad for one of them. Themes without any of these items are left out.
 */
export function themesByGroups(
  { themes, items: all }: Pick<Checklist, 'themes' | 'items'>,
  items: readonly Item[],
  groups: readonly AnswerCode[],
): readonly RoomRow[] {
  return themes.flatMap(({ id, title }) => {
    const own = items.filter(({ theme }) => theme === id).map((item) => ({ item, place: all.indexOf(item) }))
    if (own.length === 0) return []
    const marks = groups.map(({ answers }) =>
      markOf(own.map(({ item, place }) => ({ level: item.level, answer: answers[place] as CodedAnswer }))),
    )
    return [{ id, title, marks }]
  })
}

/** The same with a question a line: every group's own answer. */
export function itemsByGroups(
  { items: all }: Pick<Checklist, 'items'>,
  items: readonly Item[],
  groups: readonly AnswerCode[],
): readonly RoomRow[] {
  return items.map((item) => {
    const place = all.indexOf(item)
    const marks = groups.map(({ answers }) => answers[place] as CodedAnswer)
    return { id: item.id, title: item.question, marks }
  })
}

/** What was asked, and what any group said something about all the same. */
export function itemsTold(items: readonly RoomItem[], asked: ReadonlySet<string>): readonly RoomItem[] {
  return items.filter(
    ({ item, counts }) =>
      asked.has(item.id) ||
      CODED_ANSWERS.some(
        (answer) => counts[answer] > 0 && answer !== 'unanswered' && answer !== 'not-applicable',
      ),
  )
}

/** How many groups have each mark in a line: for where no group is to be seen. */
export function countMarks({ marks }: RoomRow): CodedCounts {
  const counts = Object.fromEntries(CODED_ANSWERS.map((answer) => [answer, 0])) as Record<CodedAnswer, number>
  for (const mark of marks) counts[mark] += 1
  return counts
}

/**
 * Where groups say opposite things, most first, then in checklist order. Every pair of groups counts 1 where one has it in
 * place and the other has not, a half where one of the two says partly; the spread is their sum as a share of the most
 * there can be, which is when half of the room says yes and half says no. Who does not know disagrees with nobody. Our own
 * measure. Items on which nobody disagrees are left out.
 */
export function disagreementsIn(items: readonly RoomItem[], groups: number): readonly Disagreement[] {
  const most = (groups / 2) ** 2
  return items
    .map(({ item, counts }) => ({ item, counts, spread: pairsApart(counts) / most }))
    .filter(({ spread }) => spread > 0)
    .sort((one, other) => other.spread - one.spread)
}

function pairsApart(counts: CodedCounts): number {
  const [yes, partly, no] = [counts['in-place'], counts.partly, counts['not-in-place']]
  return yes * no + (yes * partly + partly * no) / 2
}

interface LevelAnswer {
  readonly level: Item['level']
  readonly answer: CodedAnswer
}

function markOf(all: readonly LevelAnswer[]): CodedAnswer {
  const applying = all.filter(({ answer }) => answer !== 'not-applicable')
  const essentials = applying.filter(({ level }) => level === 'essential')
  const sorted = (essentials.length > 0 ? essentials : applying)
    .map(({ answer }) => WEAKEST_FIRST.indexOf(answer))
    .sort((one, other) => one - other)
  const place = essentials.length > 0 ? 0 : Math.floor((sorted.length - 1) / 2)
  const mark = sorted[place]
  return mark === undefined ? 'not-applicable' : (WEAKEST_FIRST[mark] as CodedAnswer)
}
