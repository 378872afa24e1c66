import type { Assessment } from './assessment'
import { compareVersions } from './catalogue'
import type { Checklist } from './checklist'
import { obstacleToCompare, type Compared, type CompareObstacle } from './compare'
import { listEntries } from './merge-entries'
import { isJoinable, type MergeChoice, type MergeEntry, type MergeList } from './merge-entry'
import { takeEntry } from './merge-taking'
import { moveAssessment } from './move'
import { fail, succeed, type Result } from './result'
import { isUndated, makeShareCopy } from './share'

/** Why two files cannot become one. */
export type MergeObstacle =
  | CompareObstacle
  /** The first one is a copy that was made to be shared: the other one is the one to go on with. */
  | 'into-share-copy'
  | 'two-share-copies'

/**
 * Two assessments beside each other, in one version of one checklist (DESIGN §4, "Merging"). Their names stay as they
 * are, earlier results stay mine: a trend is of one file, and two would be one nobody went through. What was kept aside
 * is listed like everything else.
 */
export interface Merge {
  /** The newer of both versions. */
  readonly checklist: Checklist
  /** Mine, moved to it where it was older. */
  readonly mine: Assessment
  /** The side with the older version, and which that was. */
  readonly moved: { readonly side: 'mine' | 'theirs'; readonly from: string } | null
  readonly entries: readonly MergeEntry[]
}

/** By `MergeEntry.key`. An entry without a choice stays as it is in mine. */
export type MergeChoices = ReadonlyMap<string, MergeChoice>

/** `null`: nothing is in the way. */
export function obstacleToMerge(mine: Compared, theirs: Compared): MergeObstacle | null {
  const obstacle = obstacleToCompare(mine, theirs)
  if (obstacle !== null) return obstacle
  if (!isUndated(mine.assessment)) return null
  return isUndated(theirs.assessment) ? 'two-share-copies' : 'into-share-copy'
}

/** Everything both say, in its lists. `at`: now. Takes nothing. */
export function beginMerge(mine: Compared, theirs: Compared, at: string): Result<Merge, MergeObstacle> {
  const obstacle = obstacleToMerge(mine, theirs)
  if (obstacle !== null) return fail(obstacle)
  const difference = compareVersions(mine.checklist.version, theirs.checklist.version)
  const checklist = difference < 0 ? theirs.checklist : mine.checklist
  const moveTo = ({ checklist: own, assessment }: Compared): Assessment => {
    const moved = moveAssessment(own, checklist, assessment, at)
    // Moving is not changing: which file is the newer one is told by its own time.
    return { ...moved, changedAt: assessment.changedAt }
  }
  const here = difference < 0 ? moveTo(mine) : mine.assessment
  // From a list of fields: keys that nobody knows are shown nowhere, so they are not taken either.
  const there = makeShareCopy(difference > 0 ? moveTo(theirs) : theirs.assessment, {
    preset: 'everything',
    withName: true,
  })
  return succeed({
    checklist,
    mine: difference < 0 ? { ...here, changedAt: at } : here,
    moved: movedSide(difference, mine, theirs),
    entries: listEntries(checklist, here, there, at),
  })
}

function movedSide(difference: number, mine: Compared, theirs: Compared): Merge['moved'] {
  if (difference === 0) return null
  return difference < 0
    ? { side: 'mine', from: mine.checklist.version }
    : { side: 'theirs', from: theirs.checklist.version }
}

export function entriesIn({ entries }: Merge, list: MergeList): readonly MergeEntry[] {
  return entries.filter((entry) => entry.list === list)
}

/** What is ticked before anybody chose: what does no harm of what only theirs has, and both of two texts. */
export function firstChoices({ entries }: Merge): MergeChoices {
  const choices = new Map<string, MergeChoice>()
  for (const entry of entries) {
    if (entry.isPreselected) choices.set(entry.key, 'theirs')
    else if (entry.list === 'different' && isJoinable(entry)) choices.set(entry.key, 'both')
  }
  return choices
}

/** What is different and waits for somebody to choose. */
export function undecided(merge: Merge, choices: MergeChoices): readonly MergeEntry[] {
  return entriesIn(merge, 'different').filter(({ key }) => !choices.has(key))
}

/** The newer side of each thing that is different and not chosen yet. Where no time counts it stays open. */
export function preferNewer(merge: Merge, choices: MergeChoices): MergeChoices {
  const newer = undecided(merge, choices).flatMap((entry): [string, MergeChoice][] =>
    entry.newer === null ? [] : [[entry.key, entry.newer]],
  )
  return new Map([...choices, ...newer])
}

/** All that only theirs has, besides what was chosen already. */
export function takeOnlyTheirs(merge: Merge, choices: MergeChoices): MergeChoices {
  const taken = entriesIn(merge, 'only-theirs').map(({ key }): [string, MergeChoice] => [key, 'theirs'])
  return new Map([...choices, ...taken])
}

export interface Taking {
  /** The name of their file. */
  readonly from: string
  /** Now. */
  readonly at: string
}

/** Mine with what was chosen of theirs, and nothing else. With nothing chosen it is mine itself. */
export function applyMerge(merge: Merge, choices: MergeChoices, { from, at }: Taking): Assessment {
  const merged = merge.entries.reduce((current, entry) => {
    const choice = choices.get(entry.key)
    return choice === undefined || choice === 'mine' ? current : takeEntry(current, entry, choice, from)
  }, merge.mine)
  return merged === merge.mine ? merged : { ...merged, changedAt: at }
}
