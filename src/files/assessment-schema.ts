import * as v from 'valibot'
import { STATUSES } from '../core/answer'
import { ACTION_STATES } from '../core/assessment'
import type { JsonValue } from '../core/json'
import { RATINGS } from '../core/rating'
import {
  amount,
  date,
  id,
  instant,
  name,
  note,
  oneOf,
  says,
  sha256,
  title,
  uuid,
  version,
  wholeFrom,
  yesOrNo,
} from './fields'
import { LIMITS } from './limits'
import { listOf, mapOf, openObject } from './shapes'

/** The shapes of a saved assessment. Keys nobody knows are kept: a newer tool may have written them. */

const optional = v.exactOptional

export const answer = openObject({
  status: optional(oneOf(STATUSES)),
  note: optional(note),
  evidence: optional(note),
  reason: optional(note),
  by: optional(title),
  from: optional(title),
  answeredAt: optional(instant),
  confirm: optional(yesOrNo),
})

const planEntry = openObject({
  owner: optional(title),
  due: optional(date),
  hours: optional(amount(LIMITS.hours, 0.25)),
  state: optional(oneOf(ACTION_STATES)),
  note: optional(note),
})

export const plan = openObject({
  start: optional(date),
  pollingDay: optional(date),
  hoursPerWeek: optional(amount(LIMITS.hours)),
  freezeDays: optional(wholeFrom(0, LIMITS.days)),
  actions: optional(mapOf(planEntry, LIMITS.planActions)),
})

export const reference = openObject({
  id,
  version,
  sha256: optional(sha256),
  content: optional(v.unknown()),
})

const share = v.nullable(
  v.pipe(
    v.number(says({ kind: 'wrong-type', wanted: 'number' })),
    v.minValue(0, says({ kind: 'too-small', least: 0 })),
    v.maxValue(1, says({ kind: 'too-great', limit: 1 })),
  ),
)
const rating = v.nullable(oneOf(RATINGS))

/** Anything JSON can say: kept as it is. */
const anything = v.pipe(
  v.unknown(),
  v.transform((value) => value as JsonValue),
)

const earlierResult = openObject({
  at: instant,
  version,
  low: share,
  high: share,
  rating: openObject({ low: rating, high: rating }),
  answers: mapOf(anything, LIMITS.answers),
})

export const assessment = openObject({
  format: v.literal('hustings/assessment', says({ kind: 'not-one-of', words: ['hustings/assessment'] })),
  formatVersion: v.literal(1, says({ kind: 'not-one-of', words: ['1'] })),
  id: uuid,
  name,
  createdAt: instant,
  changedAt: instant,
  checklist: reference,
  profile: mapOf(yesOrNo, LIMITS.answers),
  answers: mapOf(answer, LIMITS.answers),
  plan,
  retired: mapOf(openObject({ answer: optional(answer), action: optional(planEntry) }), LIMITS.retired),
  history: listOf(earlierResult, { most: LIMITS.history }),
  checksum: optional(v.unknown()),
})

export type AssessmentFile = v.InferOutput<typeof assessment>
