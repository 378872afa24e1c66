import {
  compareAssessments,
  isDifferent,
  ITEM_CHANGES,
  type ComparedItem,
  type Comparison,
  type Side,
} from '../core/compare'
import { highOf, lowOf, type Result as Scored, type Score } from '../core/score'
import { titleOfTheme } from '../core/summary'
import { compareWords } from '../words/compare'
import { commandLineWords } from '../words/command-line'
import { DEFAULT_LANGUAGE } from '../words/language'
import { resultWords } from '../words/result'
import { openAssessment, tell } from './input'
import { printable, printableJson } from './printing'
import type { ExitCode, World } from './world'

const words = compareWords(DEFAULT_LANGUAGE)
const said = commandLineWords(DEFAULT_LANGUAGE)
const meaning = resultWords(DEFAULT_LANGUAGE)

export interface CompareWish {
  readonly before: string
  readonly after: string
  readonly asJson: boolean
}

/** Both are looked at, whatever is wrong with the first. */
export async function compare(wish: CompareWish, world: World): Promise<ExitCode> {
  const before = await openAssessment(wish.before, world)
  const after = await openAssessment(wish.after, world)
  if (before === undefined || after === undefined) return 1
  const compared = compareAssessments(before, after)
  if (!compared.ok) {
    tell(wish.after, words.cannotCompare[compared.problem](before.checklist.id, after.checklist.id), world)
    return 1
  }
  const { moved } = compared.value
  if (moved !== null) {
    const path = moved.side === 'before' ? wish.before : wish.after
    tell(path, words.movedFirst(moved.from.version, compared.value.checklist.version), world)
  }
  world.print(
    wish.asJson
      ? `${printableJson(comparisonJson(compared.value))}\n`
      : `${linesOf(compared.value).map(printable).join('\n')}\n`,
  )
  return 0
}

/** Keys and order are an interface. Each item of the checklist stands in exactly one list of `changes`. */
function comparisonJson(comparison: Comparison): object {
  const { checklist, moved, before, after, items } = comparison
  const versionOf = (side: 'before' | 'after'): string =>
    moved?.side === side ? moved.from.version : checklist.version
  return {
    checklist: { id: checklist.id, version: checklist.version },
    versions: { before: versionOf('before'), after: versionOf('after') },
    score: { before: shareJson(before.score), after: shareJson(after.score) },
    rating: { before: ratingJson(before), after: ratingJson(after) },
    themes: before.themes.map(({ id, score }, index) => ({
      id,
      before: shareJson(score),
      after: shareJson(after.themes[index]?.score ?? score),
    })),
    changes: Object.fromEntries(
      ITEM_CHANGES.map((change) => [change, items.filter((one) => one.change === change).map(itemJson)]),
    ),
    removed: moved === null ? [] : moved.removed.map(({ id }) => id),
  }
}

function itemJson({ item, before, after }: ComparedItem): object {
  return { item: item.id, before: sideJson(before), after: sideJson(after) }
}

function sideJson({ stand, confirm }: Side): object {
  return { status: stand, confirm }
}

function shareJson(score: Score): object {
  return { low: lowOf(score), high: highOf(score) }
}

function ratingJson({ rating }: Scored): object {
  return { low: rating.low, high: rating.high }
}

function linesOf(comparison: Comparison): readonly string[] {
  const { checklist, before, after, items, moved } = comparison
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines]
  // First what happened: a long question is cut at its end.
  const lineOf = ({ item, ...sides }: ComparedItem): string =>
    `- ${words.fromTo(words.side(sides.before), words.side(sides.after))}: ${item.question} [${item.id}]`
  return [
    words.fromTo(meaning.ratingLine(before), meaning.ratingLine(after)),
    words.fromTo(meaning.rangeLine(before), meaning.rangeLine(after)),
    '',
    ...before.themes.map(({ id, score }, index) =>
      said.themesCompared(titleOfTheme(checklist, id), score, after.themes[index]?.score ?? score),
    ),
    ...ITEM_CHANGES.filter((change) => words.isListed[change]).flatMap((change) => {
      const own = items.filter((one) => one.change === change)
      return section(words.titleWithCount(words.changes[change], own.length), own.map(lineOf))
    }),
    ...(items.some(isDifferent) ? [] : ['', words.nothingDiffers]),
    ...section(
      words.removed(moved?.removed.length ?? 0),
      (moved?.removed ?? []).map(({ id, question }) => `- ${question} [${id}]`),
    ),
    ...section(
      words.alike,
      ITEM_CHANGES.filter((change) => !words.isListed[change]).flatMap((change) => {
        const count = items.filter((one) => one.change === change).length
        return count === 0 ? [] : [`- ${words.titleWithCount(words.changes[change], count)}`]
      }),
    ),
  ]
}
