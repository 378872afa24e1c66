import type { Assessment } from './assessment'
import { compareVersions } from './catalogue'
import type { Checklist } from './checklist'

/** One branch's file, as far as it is compared. */
export interface BranchFile {
  /** Of the reading, not of the assessment: random, so that its order says nothing. */
  readonly key: string
  /** Of the share copy: the same for every file of one assessment, whether it was shared before or not. */
  readonly assessmentId: string
  readonly changedAt: string
  /** A share copy: no notes, evidence or times. */
  readonly copy: Assessment
  readonly checklist: Checklist
  readonly checklistSha256: string
  readonly isOurs: boolean
}

/** Files of one checklist. */
export interface Gathering {
  readonly id: string
  readonly isOurs: boolean
  readonly files: readonly BranchFile[]
  /** The versions among them, oldest first. */
  readonly editions: readonly Edition[]
}

interface Edition {
  readonly version: string
  readonly sha256: string
  readonly checklist: Checklist
}

/**
 * Files of one checklist stand together, whatever their versions; ours never beside somebody's file, nor two files
 * that call themselves the same version and say different things.
 */
export function gatherByChecklist(files: readonly BranchFile[]): readonly Gathering[] {
  const gatherings: {
    readonly first: BranchFile
    readonly files: BranchFile[]
    readonly editions: Edition[]
  }[] = []
  for (const file of files) {
    const edition = editionOf(file)
    const { id } = file.checklist
    const fits = gatherings.find(
      ({ first, editions }) =>
        first.checklist.id === id &&
        first.isOurs === file.isOurs &&
        editions.every((other) => other.sha256 === edition.sha256 || isOtherVersion(other, edition)),
    )
    const gathering = fits ?? { first: file, files: [], editions: [] }
    if (fits === undefined) gatherings.push(gathering)
    gathering.files.push(file)
    if (gathering.editions.every(({ sha256 }) => sha256 !== edition.sha256)) gathering.editions.push(edition)
  }
  return gatherings.map(({ first, files: own, editions }) => ({
    id: first.checklist.id,
    isOurs: first.isOurs,
    files: own,
    editions: [...editions].sort((a, b) => compareVersions(a.version, b.version)),
  }))
}

function editionOf({ checklist, checklistSha256 }: BranchFile): Edition {
  return { version: checklist.version, sha256: checklistSha256, checklist }
}

function isOtherVersion(one: Edition, other: Edition): boolean {
  return compareVersions(one.version, other.version) !== 0
}
