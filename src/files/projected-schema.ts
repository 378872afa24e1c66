import * as v from 'valibot'
import { STATUSES } from '../core/answer'
import { CODED_ANSWERS } from '../core/answer-code'
import { SHARES, type ProjectedView } from '../core/projected'
import { SILENT_VERDICTS, STEP_VERDICTS } from '../core/replay'
import { CERTAINTIES } from '../core/scenario'
import { language } from './fields'
import { LIMITS } from './limits'

const MOST_GROUPS = LIMITS.codes
const MOST_SECONDS = 86_400

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const title = v.pipe(v.string(), v.maxLength(LIMITS.title))
const prose = v.pipe(v.string(), v.maxLength(LIMITS.prose))
const listOf = <Output>(schema: v.GenericSchema<unknown, Output>, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(schema))

function spread<const Keys extends readonly string[]>(keys: Keys) {
  return v.variant('kind', [
    v.strictObject({
      kind: v.literal('counts'),
      counts: v.record(v.picklist(keys), whole(0, MOST_GROUPS)),
    }),
    v.strictObject({ kind: v.literal('words'), shares: v.record(v.picklist(keys), v.picklist(SHARES)) }),
  ])
}

const origin = {
  language: v.exactOptional(language),
  foreign: v.nullable(v.strictObject({ title, loadedAt: v.nullable(title) })),
}
const asked = {
  number: whole(1, LIMITS.items),
  of: whole(1, LIMITS.items),
  question: title,
  ...origin,
}

const row = v.strictObject({
  question: title,
  spread: spread(CODED_ANSWERS),
  groups: v.nullable(listOf(v.picklist(CODED_ANSWERS), MOST_GROUPS)),
})

/** What one window tells the other to show: read like any other text from outside. */
export const projectedView: v.GenericSchema<unknown, ProjectedView> = v.variant('kind', [
  v.strictObject({ kind: v.literal('waiting') }),
  v.strictObject({ kind: v.literal('blank') }),
  v.strictObject({
    kind: v.literal('question'),
    ...asked,
    secondsLeft: v.nullable(whole(0, MOST_SECONDS)),
  }),
  v.strictObject({ kind: v.literal('tally'), ...asked, spread: spread(STATUSES) }),
  v.strictObject({ kind: v.literal('reveal'), ...asked, inPlace: prose, why: prose }),
  v.strictObject({ kind: v.literal('how'), ...asked, how: listOf(prose, LIMITS.partsOfItem) }),
  v.strictObject({
    kind: v.literal('room'),
    groups: whole(0, MOST_GROUPS),
    rows: listOf(row, LIMITS.items),
    page: whole(1, LIMITS.items),
    pages: whole(1, LIMITS.items),
    ...origin,
  }),
  v.strictObject({
    kind: v.literal('step'),
    scenario: title,
    number: whole(1, LIMITS.steps),
    of: whole(1, LIMITS.steps),
    when: title,
    title,
    story: prose,
    certainty: v.picklist(CERTAINTIES),
    votes: v.nullable(v.strictObject({ yes: whole(0, MOST_GROUPS), no: whole(0, MOST_GROUPS) })),
    verdicts: v.nullable(spread([...STEP_VERDICTS, ...SILENT_VERDICTS, 'unknown'])),
    ...origin,
  }),
])
