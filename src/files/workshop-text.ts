import * as v from 'valibot'
import { CODED_ANSWERS, GROUP_BITS, MOST_COUNTED } from '../core/answer-code'
import { isInstant } from '../core/dates'
import { ABOUTS, ASK_STAGES, ENTRY_WAYS, MOST_HANDS, MOST_MINUTES, type Workshop } from '../core/workshop'
import { LIMITS } from './limits'
import { projectedView } from './projected-schema'

/**
 * A workshop as the text that outlives a reload. It never leaves the tab, so it has no format of its own: what another
 * version of the app wrote is not read.
 */
export function formatWorkshop(workshop: Workshop): string {
  return JSON.stringify({ ...workshop, tallies: [...workshop.tallies], votes: [...workshop.votes] })
}

/** `null`: it is damaged, or of another version. */
export function parseWorkshop(text: string): Workshop | null {
  const read = v.safeParse(workshopSchema, jsonOf(text))
  return read.success ? read.output : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const instant = v.pipe(v.string(), v.check(isInstant))
const short = v.pipe(v.string(), v.maxLength(LIMITS.title))

const counts = v.strictObject({
  'in-place': whole(0, MOST_HANDS),
  partly: whole(0, MOST_HANDS),
  'not-in-place': whole(0, MOST_HANDS),
  'not-sure': whole(0, MOST_HANDS),
  'not-applicable': whole(0, MOST_HANDS),
  unanswered: whole(0, MOST_HANDS),
})

const entry = v.strictObject({
  from: v.picklist(ENTRY_WAYS),
  code: v.strictObject({
    group: whole(0, 2 ** GROUP_BITS - 1),
    counter: whole(0, MOST_COUNTED),
    answers: v.array(v.picklist(CODED_ANSWERS)),
  }),
})

const votes = v.strictObject({ yes: whole(0, MOST_HANDS), no: whole(0, MOST_HANDS) })

const mapOf = <Key, Value>(key: v.GenericSchema<unknown, Key>, value: v.GenericSchema<unknown, Value>) =>
  v.pipe(
    v.array(v.tuple([key, value])),
    v.transform((entries): ReadonlyMap<Key, Value> => new Map(entries)),
  )

const workshopSchema: v.GenericSchema<unknown, Workshop> = v.pipe(
  v.strictObject({
    checklist: v.strictObject({ id: short, version: short }),
    about: v.picklist(ABOUTS),
    items: v.pipe(v.array(short), v.minLength(1), v.maxLength(LIMITS.items)),
    minutes: whole(1, MOST_MINUTES),
    startedAt: instant,
    askedSince: v.nullable(instant),
    position: whole(0, LIMITS.items),
    stage: v.picklist(ASK_STAGES),
    timer: v.variant('kind', [
      v.strictObject({ kind: v.literal('stopped'), secondsLeft: whole(0, MOST_MINUTES * 60) }),
      v.strictObject({ kind: v.literal('running'), endsAt: instant }),
    ]),
    onProjector: v.variant('kind', [
      v.strictObject({ kind: v.literal('waiting') }),
      v.strictObject({ kind: v.literal('ask') }),
      v.strictObject({ kind: v.literal('view'), view: projectedView }),
    ]),
    isBlank: v.boolean(),
    tallies: mapOf(short, counts),
    entries: v.pipe(v.array(entry), v.maxLength(LIMITS.codes)),
    paper: v.array(v.picklist(CODED_ANSWERS)),
    shownGroups: v.nullable(whole(0, LIMITS.codes)),
    scenario: v.nullable(short),
    step: whole(0, LIMITS.steps),
    votes: mapOf(whole(0, LIMITS.steps), votes),
  }),
  v.check(({ items, position, paper }) => position < items.length && paper.length < items.length),
)
