/** Parts of the full plan that one may leave out. Its cover and its sources always stand. */
export const SECTIONS = [
  'result',
  'themes',
  'timeline',
  'help-now',
  'actions',
  'rest',
  'frameworks',
  'replay',
  'exposure',
] as const
export type Section = (typeof SECTIONS)[number]

/** Attacks and the groups behind them are no part of the plan: they go in only where somebody asks for them. */
const ON_REQUEST: readonly Section[] = ['replay', 'exposure']
export const DEFAULT_SECTIONS: ReadonlySet<Section> = new Set(
  SECTIONS.filter((section) => !ON_REQUEST.includes(section)),
)

export const REPORT_KINDS = ['full', 'board', 'owner', 'monday', 'worksheet'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Which report to make. */
export type ReportWish =
  | {
      readonly kind: 'full'
      readonly sections: ReadonlySet<Section>
      /** The assessment itself inside the file, so that it opens again. Then every answer stands on the pages too. */
      readonly attach: boolean
    }
  | { readonly kind: 'board' }
  /** One person's actions: those whose owner is exactly this. */
  | { readonly kind: 'owner'; readonly owner: string }
  /** The first three actions on one page. */
  | { readonly kind: 'monday' }
  | { readonly kind: 'worksheet' }

export type FullPlanWish = Extract<ReportWish, { readonly kind: 'full' }>

/** All of the plan, and nothing inside it that opens again. */
export const WHOLE_PLAN: FullPlanWish = { kind: 'full', sections: DEFAULT_SECTIONS, attach: false }
