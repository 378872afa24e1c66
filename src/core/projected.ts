import type { Status } from './answer'
import type { CodedAnswer } from './answer-code'
import type { ReplayVerdict } from './replay'
import type { Certainty } from './scenario'

/** How much of a room: what is said of real organisations that are too few for counts. */
export const SHARES = ['most', 'about-half', 'few'] as const
export type Share = (typeof SHARES)[number]

/** How a room is spread over a closed set: in figures, or in words where figures would tell too much. */
export type Spread<Key extends string> =
  | { readonly kind: 'counts'; readonly counts: Readonly<Partial<Record<Key, number>>> }
  | { readonly kind: 'words'; readonly shares: Readonly<Partial<Record<Key, Share>>> }

/** The words come from a file: said wherever they are shown. */
export interface ForeignMark {
  readonly title: string
  /** The instant in UTC; `null` where it is not known. */
  readonly loadedAt: string | null
}

/** Whose texts they are, and what they are written in. */
export interface Origin {
  /** BCP 47. Absent: nothing says it. */
  readonly language?: string
  readonly foreign: ForeignMark | null
}

/** What stands on every view of a question. Numbers count from 1. */
export interface AskedQuestion extends Origin {
  readonly number: number
  readonly of: number
  readonly question: string
}

export interface QuestionView extends AskedQuestion {
  readonly kind: 'question'
  /** `null`: no timer runs. 0: time is up. */
  readonly secondsLeft: number | null
}

/** Hands, as the trainer counted them. */
export interface TallyView extends AskedQuestion {
  readonly kind: 'tally'
  readonly spread: Spread<Status>
}

/** What "yes" means, and why it matters. */
interface RevealView extends AskedQuestion {
  readonly kind: 'reveal'
  readonly inPlace: string
  readonly why: string
}

/** How to do it, step by step. */
interface HowView extends AskedQuestion {
  readonly kind: 'how'
  readonly how: readonly string[]
}

export interface RoomRow {
  readonly question: string
  readonly spread: Spread<CodedAnswer>
  /** One for each group, shuffled; `null` unless it was asked for. */
  readonly groups: readonly CodedAnswer[] | null
}

/** Where the room stands: as many questions as can be read from the back row. */
export interface RoomView extends Origin {
  readonly kind: 'room'
  readonly groups: number
  readonly rows: readonly RoomRow[]
  readonly page: number
  readonly pages: number
}

/** A step of an attack, and how far the room would have got. */
export interface StepView extends Origin {
  readonly kind: 'step'
  readonly scenario: string
  readonly number: number
  readonly of: number
  readonly when: string
  readonly title: string
  readonly story: string
  readonly certainty: Certainty
  /** `null`: not shown yet. */
  readonly votes: { readonly yes: number; readonly no: number } | null
  /** `null`: not shown yet, or there are no groups. */
  readonly verdicts: Spread<ReplayVerdict> | null
}

export type QuestionViews = QuestionView | TallyView | RevealView | HowView

/** All that the projected window can show. It holds nothing typed, no name and no fault. */
export type ProjectedView =
  { readonly kind: 'waiting' } | { readonly kind: 'blank' } | QuestionViews | RoomView | StepView

/** From so many on, real organisations are told in figures (THREATS R10). */
export const LEAST_COUNTED = 10

/** Own rule: two thirds are most, one third is about half. */
export function shareOf(part: number, all: number): Share {
  if (3 * part >= 2 * all) return 'most'
  return 3 * part >= all ? 'about-half' : 'few'
}

/**
 * Figures for made-up organisations, and where at least `LEAST_COUNTED` real ones answered; else words, in which few may
 * also be none. `all`: how many answered.
 */
export function spreadOf<Key extends string>(
  counts: Readonly<Partial<Record<Key, number>>>,
  all: number,
  about: 'fictional' | 'real',
): Spread<Key> {
  if (about === 'fictional' || all >= LEAST_COUNTED || all === 0) return { kind: 'counts', counts }
  const parts = Object.entries(counts) as [Key, number][]
  const shares = parts.map(([key, part]) => [key, shareOf(part, all)] as const)
  return { kind: 'words', shares: Object.fromEntries(shares) as Partial<Record<Key, Share>> }
}

interface Told<Key extends string> {
  readonly key: Key
  readonly told: number | Share
}

/** What stands out, where there is no room for all: figures above none, and words above "few". In the order of `keys`. */
export function toldOf<Key extends string>(keys: readonly Key[], spread: Spread<Key>): readonly Told<Key>[] {
  return keys.flatMap((key) => {
    const told = spread.kind === 'counts' ? spread.counts[key] : spread.shares[key]
    return told === undefined || told === 0 || told === 'few' ? [] : [{ key, told }]
  })
}
