import type { Status } from './answer'
import type { AnswerCode, CodedAnswer } from './answer-code'
import type { ProjectedView } from './projected'
import { noneCounted, type CodedCounts } from './room'

export const ENTRY_WAYS = ['paper', 'file', 'code'] as const

/** One group's answers in the room. No name. A table typed from paper or a file gets a random number of its own. */
export interface RoomEntry {
  readonly from: (typeof ENTRY_WAYS)[number]
  readonly code: AnswerCode
}

/** Of real organisations the projector tells less (THREATS R10). */
export const ABOUTS = ['fictional', 'real'] as const
export type About = (typeof ABOUTS)[number]

/** What is shown of a question, one after the other. */
export const ASK_STAGES = ['question', 'tally', 'reveal', 'how'] as const
export type AskStage = (typeof ASK_STAGES)[number]

export type QuestionTimer =
  | { readonly kind: 'stopped'; readonly secondsLeft: number }
  /** The instant in UTC, so that a laptop may sleep. */
  | { readonly kind: 'running'; readonly endsAt: string }

/** `ask`: follows the question on the trainer's screen. `view`: as it was when "Show" was pressed. */
type OnProjector =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'view'; readonly view: ProjectedView }

/** What is chosen before a workshop begins. */
export interface WorkshopSettings {
  /** `id`: of a checklist from a file, what it is kept under. */
  readonly checklist: { readonly id: string; readonly version: string }
  readonly about: About
  /** Items asked, in checklist order; at least one. */
  readonly items: readonly string[]
  /** Time box for the questions, minutes. */
  readonly minutes: number
}

/** What the trainer's window remembers between "Start" and "End workshop". Nothing typed but numbers is in it. */
export interface Workshop extends WorkshopSettings {
  readonly startedAt: string
  /** When the first question was asked; `null`: not yet. */
  readonly askedSince: string | null
  /** Index into `items` of the question on the trainer's screen. */
  readonly position: number
  readonly stage: AskStage
  readonly timer: QuestionTimer
  readonly onProjector: OnProjector
  /** Nothing is shown, whatever `onProjector` is. */
  readonly isBlank: boolean
  /** Hands counted, per item: how many groups or people for each answer. */
  readonly tallies: ReadonlyMap<string, CodedCounts>
  readonly entries: readonly RoomEntry[]
  /** What was typed so far of a table's sheet, in the order of `items`: fewer than they are. */
  readonly paper: readonly CodedAnswer[]
  /** Groups whose answers were in the room when it was last shown on the projector. `null`: not yet shown. */
  readonly shownGroups: number | null
  readonly scenario: string | null
  /** Index of the step on the trainer's screen. */
  readonly step: number
  /** "Would we have noticed?" per step index. */
  readonly votes: ReadonlyMap<number, { readonly yes: number; readonly no: number }>
}

export const DEFAULT_MINUTES = 16
export const MOST_MINUTES = 240
export const MOST_HANDS = 999
const STALE_HOURS = 24
const LEAST_SECONDS = 15
const SECONDS_STEP = 5
const MINUTE = 60_000

/** `at`: the instant in UTC, here and below. */
export function startWorkshop(settings: WorkshopSettings, at: string): Workshop {
  return {
    ...settings,
    startedAt: at,
    askedSince: null,
    position: 0,
    stage: 'question',
    timer: fullTimer(settings),
    onProjector: { kind: 'waiting' },
    isBlank: false,
    tallies: new Map(),
    entries: [],
    paper: [],
    shownGroups: null,
    scenario: null,
    step: 0,
    votes: new Map(),
  }
}

/**
 * While it goes on: what was counted stays, and so does the question on the screen where it is still asked. A sheet that is
 * half typed is of other questions then.
 */
export function changeSettings(
  workshop: Workshop,
  { about, items, minutes }: Omit<WorkshopSettings, 'checklist'>,
): Workshop {
  const asked = workshop.items[workshop.position]
  const position = items.findIndex((item) => item === asked)
  const paper = items.join(' ') === workshop.items.join(' ') ? workshop.paper : []
  const changed = { ...workshop, about, items, minutes, paper, position: Math.max(0, position) }
  return position < 0 ? { ...changed, stage: 'question', timer: fullTimer(changed) } : changed
}

/** After it, a workshop is gone on with only by somebody who says so. */
export function isStale({ startedAt }: Workshop, at: string): boolean {
  return Date.parse(at) - Date.parse(startedAt) >= STALE_HOURS * 60 * MINUTE
}

interface TimeBox {
  readonly minutes: number
  readonly items: readonly unknown[]
}

/** The time box shared out, in steps of five seconds, so that a room hears a round number. */
export function secondsAQuestion({ minutes, items }: TimeBox): number {
  const share = (minutes * 60) / items.length
  return Math.max(LEAST_SECONDS, Math.floor(share / SECONDS_STEP) * SECONDS_STEP)
}

/** The clock of the time box runs from here, and not from when the room was prepared. */
export function beginAsking(workshop: Workshop, at: string): Workshop {
  return workshop.askedSince === null ? { ...workshop, askedSince: at } : workshop
}

/** Where it is on the projector, the projector follows; where something else is, this takes its place. */
export function goToQuestion(workshop: Workshop, position: number): Workshop {
  const last = workshop.items.length - 1
  const within = Math.min(last, Math.max(0, position))
  if (within === workshop.position) return workshop
  return {
    ...workshop,
    position: within,
    stage: 'question',
    timer: fullTimer(workshop),
    onProjector: { kind: 'ask' },
  }
}

/** To the next question. Where a projector waits, the first press shows the one on the screen, as it does with slides. */
export function goOn(workshop: Workshop, hasProjector: boolean): Workshop {
  return hasProjector && workshop.onProjector.kind === 'waiting'
    ? showQuestion(workshop)
    : goToQuestion(workshop, workshop.position + 1)
}

export function showStage(workshop: Workshop, stage: AskStage): Workshop {
  return { ...workshop, stage, onProjector: { kind: 'ask' } }
}

/** Yes means and why, then how, then the question again. */
export function revealNext(workshop: Workshop): Workshop {
  const next: Readonly<Record<AskStage, AskStage>> = {
    question: 'reveal',
    tally: 'reveal',
    reveal: 'how',
    how: 'question',
  }
  return showStage(workshop, next[workshop.stage])
}

export function showQuestion(workshop: Workshop): Workshop {
  return { ...workshop, onProjector: { kind: 'ask' }, isBlank: false }
}

/** It stays as it is now, until something is shown again. */
export function showView(workshop: Workshop, view: ProjectedView): Workshop {
  return { ...workshop, onProjector: { kind: 'view', view }, isBlank: false }
}

export function toggleBlank(workshop: Workshop): Workshop {
  return { ...workshop, isBlank: !workshop.isBlank }
}

/** 0: time is up. */
export function secondsLeft(timer: QuestionTimer, at: string): number {
  if (timer.kind === 'stopped') return timer.secondsLeft
  return Math.max(0, Math.ceil((Date.parse(timer.endsAt) - Date.parse(at)) / 1000))
}

/** Starts it, stops it where it runs, and begins anew where time is up. */
export function toggleTimer(workshop: Workshop, at: string): Workshop {
  const left = secondsLeft(workshop.timer, at)
  if (workshop.timer.kind === 'running' && left > 0)
    return { ...workshop, timer: { kind: 'stopped', secondsLeft: left } }
  const seconds = left > 0 ? left : secondsAQuestion(workshop)
  const endsAt = new Date(Date.parse(at) + seconds * 1000).toISOString()
  return { ...workshop, timer: { kind: 'running', endsAt } }
}

export function resetTimer(workshop: Workshop): Workshop {
  return { ...workshop, timer: fullTimer(workshop) }
}

/** One hand more or less, from none to `MOST_HANDS`. */
export function countHands(workshop: Workshop, item: string, answer: Status, step: 1 | -1): Workshop {
  const counts = workshop.tallies.get(item) ?? noneCounted()
  const hands = Math.min(MOST_HANDS, Math.max(0, counts[answer] + step))
  if (hands === counts[answer]) return workshop
  const tallies = new Map(workshop.tallies).set(item, { ...counts, [answer]: hands })
  return { ...workshop, tallies }
}

/** For the next group: hands are forgotten, and the questions begin again. */
export function resetAsking(workshop: Workshop): Workshop {
  return {
    ...workshop,
    position: 0,
    stage: 'question',
    timer: fullTimer(workshop),
    askedSince: null,
    tallies: new Map(),
  }
}

export interface Pace {
  /** Minutes since the first question was asked. */
  readonly used: number
  /** Minutes that the question on the screen is behind its share of the time box; ahead where negative. */
  readonly behind: number
}

/** `null` before the first question. */
export function paceOf(workshop: Workshop, at: string): Pace | null {
  if (workshop.askedSince === null) return null
  const used = Math.max(0, Date.parse(at) - Date.parse(workshop.askedSince)) / MINUTE
  const share = workshop.minutes / workshop.items.length
  // A question has its whole share before it is late, and is early only once it is reached before its time.
  const [from, to] = [workshop.position * share, (workshop.position + 1) * share]
  const behind = used > to ? used - to : Math.min(0, used - from)
  return { used: Math.floor(used), behind: Math.trunc(behind) }
}

function fullTimer(settings: WorkshopSettings): QuestionTimer {
  return { kind: 'stopped', secondsLeft: secondsAQuestion(settings) }
}
