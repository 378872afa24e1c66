import type { Assessment } from './assessment'
import { gatherByChecklist, type BranchFile, type Gathering } from './branch-file'
import { compareChecklists } from './changes'
import { HEAD_OFFICE_FACT, type Checklist, type Item } from './checklist'
import { isForIndividuals } from './individuals'
import { moveAssessment } from './move'
import { hiddenBy } from './profile'
import { rate, type RatingRange } from './rating'
import {
  countStandings,
  essentialsIn,
  lowOf,
  sumStandings,
  type Counts,
  type Essentials,
  type Score,
} from './score'
import { standingsOf, type Standing } from './standing'

/** Files that can stand beside each other. */
export type BranchGroup =
  | ComparedBranches
  /** About people, not branches: of so few nothing is told. */
  | {
      readonly kind: 'too-few-people'
      readonly checklist: Checklist
      readonly isOurs: boolean
      readonly files: number
    }
  | CountedPeople

interface GroupFacts {
  /** The newest version among the files. */
  readonly checklist: Checklist
  readonly isOurs: boolean
  /** Older versions that were moved to it, oldest first. */
  readonly movedFrom: readonly string[]
  /** Questions that everybody was asked, in checklist order: the only ones that are compared. What only the newest
   * version has was not asked in an older one. */
  readonly common: readonly Item[]
  /** Run by head office for at least one of them. */
  readonly headOffice: readonly Item[]
  /** Not asked of all for another reason. */
  readonly otherwiseLeftOut: readonly Item[]
}

export interface ComparedBranches extends GroupFacts {
  readonly kind: 'compared'
  /** In the order of the files. */
  readonly branches: readonly Branch[]
  readonly essentials: readonly ItemCounts[]
  readonly themes: readonly ThemeSpread[]
}

/** Counts over everybody, and nothing about anybody. */
export interface CountedPeople extends GroupFacts {
  readonly kind: 'counted'
  readonly files: number
  /** In checklist order. */
  readonly items: readonly ItemCounts[]
}

/** One row. Everything is worked out over the common questions alone. */
export interface Branch {
  readonly key: string
  /** May be empty. */
  readonly name: string
  readonly score: Score
  readonly rating: RatingRange
  readonly essentials: Essentials
  /** In the order of the checklist's themes that have a common question. */
  readonly themes: readonly { readonly id: string; readonly score: Score }[]
}

export interface ItemCounts {
  readonly item: Item
  readonly counts: Counts
}

/** How far the branches lie apart in one theme, counting what is not known as missing. From 0 to 1. */
export interface ThemeSpread {
  readonly id: string
  /** Branches to which any of it applies. */
  readonly branches: number
  /** `null` where there are none. */
  readonly spread: { readonly lowest: number; readonly median: number; readonly highest: number } | null
}

export interface BranchComparison {
  /** In the order in which the first file of each came. */
  readonly groups: readonly BranchGroup[]
  /** Older copies of an assessment that is there already: not counted. */
  readonly repeated: readonly BranchFile[]
}

/** Of fewer people even counts would tell who said what. */
export const LEAST_PEOPLE = 5

/**
 * Files of one checklist stand together, moved to the newest version among them; ours never beside somebody's file,
 * nor two files that call themselves the same version and say different things.
 */
export function compareBranches(files: readonly BranchFile[]): BranchComparison {
  const newest = new Map<string, BranchFile>()
  for (const file of files) {
    const other = newest.get(whoseOf(file))
    if (other === undefined || isChangedLater(file, other)) newest.set(whoseOf(file), file)
  }
  const counted = files.filter((file) => newest.get(whoseOf(file)) === file)
  return {
    groups: gatherByChecklist(counted).map(compareGroup),
    repeated: files.filter((file) => newest.get(whoseOf(file)) !== file),
  }
}

/** Missing most often first; then only partly there, then not known, then in checklist order. None missing: left out. */
export function mostMissed(essentials: readonly ItemCounts[]): readonly ItemCounts[] {
  const gaps = ({ counts }: ItemCounts): readonly [number, number, number] => [
    counts['not-in-place'],
    counts.partly,
    counts['not-sure'] + counts.unanswered,
  ]
  return essentials
    .filter((essential) => gaps(essential).some((count) => count > 0))
    .sort((a, b) => {
      const [left, right] = [gaps(a), gaps(b)]
      return right[0] - left[0] || right[1] - left[1] || right[2] - left[2]
    })
}

function compareGroup({ id, isOurs, files, editions }: Gathering): BranchGroup {
  const { checklist } = editions.at(-1) as Gathering['editions'][number]
  const isAboutPeople = isForIndividuals(id)
  if (isAboutPeople && files.length < LEAST_PEOPLE) {
    return { kind: 'too-few-people', checklist, isOurs, files: files.length }
  }
  const moved = files.map(({ key, copy, checklist: own }) => {
    const assessment = moveAssessment(own, checklist, copy, copy.changedAt)
    const added = new Set(compareChecklists(own, checklist).added)
    return { key, assessment, standings: standingsOf(checklist, assessment), added }
  })
  const facts = factsOf(checklist, isOurs, editions, moved)
  const common = new Set(facts.common)
  const rows = moved.map(({ key, assessment, standings }) => ({
    key,
    name: assessment.name,
    standings: standings.filter(({ item }) => common.has(item)),
  }))
  const items = countItems(facts.common, rows)
  if (isAboutPeople) return { kind: 'counted', ...facts, files: files.length, items }
  const branches = rows.map((row) => makeBranch(checklist, row))
  return {
    kind: 'compared',
    ...facts,
    branches,
    essentials: items.filter(({ item }) => item.level === 'essential'),
    themes: spreadOf(branches),
  }
}

interface MovedFile {
  readonly assessment: Assessment
  readonly standings: readonly Standing[]
  /** What its own version did not ask in any form. */
  readonly added: ReadonlySet<string>
}

function factsOf(
  checklist: Checklist,
  isOurs: boolean,
  editions: Gathering['editions'],
  moved: readonly MovedFile[],
): GroupFacts {
  const notOfAll = new Set<Item>()
  const headOffice = new Set<Item>()
  for (const { assessment, standings, added } of moved) {
    for (const { item, applies } of standings) if (!applies || added.has(item.id)) notOfAll.add(item)
    for (const item of hiddenBy(checklist.items, assessment.profile, HEAD_OFFICE_FACT)) headOffice.add(item)
  }
  return {
    checklist,
    isOurs,
    movedFrom: editions.slice(0, -1).map(({ version }) => version),
    common: checklist.items.filter((item) => !notOfAll.has(item)),
    headOffice: checklist.items.filter((item) => headOffice.has(item)),
    otherwiseLeftOut: checklist.items.filter((item) => notOfAll.has(item) && !headOffice.has(item)),
  }
}

interface Row {
  readonly key: string
  readonly name: string
  /** Of the common questions, in checklist order. */
  readonly standings: readonly Standing[]
}

function makeBranch(checklist: Checklist, { key, name, standings }: Row): Branch {
  const score = sumStandings(checklist, standings)
  return {
    key,
    name,
    score,
    rating: rate(checklist, standings, score.possible > 0),
    essentials: essentialsIn(standings),
    themes: checklist.themes.flatMap(({ id }) => {
      const own = standings.filter(({ item }) => item.theme === id)
      return own.length === 0 ? [] : [{ id, score: sumStandings(checklist, own) }]
    }),
  }
}

function countItems(common: readonly Item[], rows: readonly Row[]): readonly ItemCounts[] {
  return common.map((item, index) => ({
    item,
    counts: countStandings(rows.map(({ standings }) => standings[index] as Standing)),
  }))
}

function spreadOf(branches: readonly Branch[]): readonly ThemeSpread[] {
  return (branches[0] as Branch).themes.map(({ id }, index) => {
    const shares = branches
      .flatMap(({ themes }) => lowOf((themes[index] as Branch['themes'][number]).score) ?? [])
      .sort((a, b) => a - b)
    return { id, branches: shares.length, spread: shares.length === 0 ? null : middleOf(shares) }
  })
}

function middleOf(sorted: readonly number[]): NonNullable<ThemeSpread['spread']> {
  const half = (sorted.length - 1) / 2
  const [below, above] = [sorted[Math.floor(half)] as number, sorted[Math.ceil(half)] as number]
  return { lowest: sorted[0] as number, median: (below + above) / 2, highest: sorted.at(-1) as number }
}

/**
 * Files that are the same here are copies of one assessment. Branches that were all handed one file to begin with have
 * one id, and are told apart by their names; of people the id alone counts, or one of them could pass for five.
 */
function whoseOf({ assessmentId, checklist, copy }: BranchFile): string {
  return isForIndividuals(checklist.id) ? assessmentId : `${assessmentId} ${copy.name}`
}

/** Which of two copies of one assessment is the newer. Of two alike the first one stays. */
function isChangedLater(one: BranchFile, other: BranchFile): boolean {
  return Date.parse(one.changedAt) > Date.parse(other.changedAt)
}
