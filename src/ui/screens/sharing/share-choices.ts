import type { PlainDate } from '../../../core/dates'
import { DEFAULT_SECTIONS, type ReportWish } from '../../../core/report-wish'
import type { Preset, SharedName } from '../../../core/share'

/** Offered to people, from the least to the most. */
export const OFFERED = ['numbers', 'plan', 'everything'] as const
export type Offered = (typeof OFFERED)[number]

export const NAMINGS = ['own', 'alias', 'none'] as const
export type Naming = (typeof NAMINGS)[number]

/** `file` opens again in Hustings. */
export const FORMS = ['file', 'full', 'board'] as const
export type Form = (typeof FORMS)[number]

/** One set of choices for all presets, so that nothing is lost by looking at another. */
export interface SharingChoices {
  readonly offered: Offered
  readonly naming: Naming
  /** As typed. */
  readonly alias: string
  /** Of numbers: by theme too. */
  readonly byTheme: boolean
  /** Of numbers: the day too. */
  readonly withDay: boolean
  /** Of the others. */
  readonly form: Form
  /** As typed; `null`: the neutral name. */
  readonly fileName: string | null
}

export const FIRST_SHARING: SharingChoices = {
  offered: 'numbers',
  naming: 'none',
  alias: '',
  byTheme: false,
  withDay: false,
  form: 'file',
  fileName: null,
}

export function nameFor({ naming, alias }: SharingChoices): SharedName {
  return naming === 'alias' ? { alias } : { withName: naming === 'own' }
}

/** On pages stands what can stand there; of everything that is less than a file holds. */
export function presetFor(offered: Exclude<Offered, 'numbers'>, form: Form): Preset {
  if (offered === 'plan') return 'plan'
  return form === 'file' ? 'everything' : 'pages'
}

export function wishFor(form: Exclude<Form, 'file'>): ReportWish {
  return form === 'full' ? { kind: 'full', sections: DEFAULT_SECTIONS, attach: false } : { kind: 'board' }
}

export function dayFor({ withDay }: SharingChoices, today: PlainDate): PlainDate | null {
  return withDay ? today : null
}
