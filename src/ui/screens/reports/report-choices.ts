import { isOpen } from '../../../core/action'
import type { Assessment } from '../../../core/assessment'
import type { Checklist } from '../../../core/checklist'
import type { PlainDate } from '../../../core/dates'
import { ownersOf } from '../../../core/owner'
import { planActions } from '../../../core/plan'
import { DEFAULT_SECTIONS, type ReportKind, type ReportWish, type Section } from '../../../core/report-wish'
import { makeShareCopy } from '../../../core/share'

/** What a report is made from: the assessment itself. Only a share copy of it goes on. */
export interface ReportSubject {
  readonly checklist: Checklist
  readonly isOurs: boolean
  readonly assessment: Assessment
}

export const MARKINGS = ['none', 'confidential', 'own'] as const
export type Marking = (typeof MARKINGS)[number]

/** One set of choices for all reports, so that nothing is lost by looking at another. */
export interface ReportChoices {
  readonly kind: ReportKind
  readonly sections: ReadonlySet<Section>
  /** `null`: nobody chosen yet. */
  readonly owner: string | null
  readonly withName: boolean
  readonly withNotes: boolean
  readonly attach: boolean
  readonly marking: Marking
  readonly ownMarking: string
  /** As typed; `null`: the neutral name of the report. */
  readonly fileName: string | null
}

export const FIRST_CHOICES: ReportChoices = {
  kind: 'full',
  sections: DEFAULT_SECTIONS,
  owner: null,
  withName: true,
  withNotes: false,
  attach: false,
  marking: 'none',
  ownMarking: '',
  fileName: null,
}

/** Who has an open action, each once, in alphabetical order. */
export function ownersIn({ checklist, assessment }: ReportSubject, today: PlainDate): readonly string[] {
  const open = planActions(checklist, assessment, today).actions.filter(isOpen)
  return [...ownersOf(open.flatMap(({ entry }) => entry ?? []))].sort((a, b) => a.localeCompare(b))
}

/** The choices as far as they can be met: an owner may have lost the last action since. */
export function fitChoices(choices: ReportChoices, owners: readonly string[]): ReportChoices {
  const [first = null] = owners
  const owner = choices.owner !== null && owners.includes(choices.owner) ? choices.owner : first
  const kind = choices.kind === 'owner' && owner === null ? 'full' : choices.kind
  return { ...choices, kind, owner }
}

export function wishOf({ kind, sections, attach, owner }: ReportChoices): ReportWish {
  switch (kind) {
    case 'full':
      return { kind, sections, attach }
    case 'owner':
      return { kind, owner: owner ?? '' }
    case 'board':
    case 'monday':
    case 'worksheet':
      return { kind }
  }
}

/** A worksheet has no answers, and a card no room. */
export function hasRoomForNotes(kind: ReportKind): boolean {
  return kind !== 'worksheet' && kind !== 'monday'
}

/** What goes out, and no more. A worksheet holds no answers, so none are given to it. */
export function copyFor(
  { assessment, checklist }: ReportSubject,
  { kind, withName, withNotes }: ReportChoices,
): Assessment {
  const preset = withNotes && hasRoomForNotes(kind) ? 'pages' : 'plan'
  const copy = makeShareCopy(assessment, { preset, withName }, checklist)
  return kind === 'worksheet' ? { ...copy, answers: new Map(), plan: { actions: new Map() } } : copy
}
