import * as v from 'valibot'
import { BASES, LEVELS, ROLES } from '../core/checklist'
import {
  address,
  amount,
  date,
  id,
  language,
  oneOf,
  prose,
  says,
  title,
  version,
  wholeFrom,
  yesOrNo,
} from './fields'
import { LIMITS } from './limits'
import { rule } from './rule'
import { closedObject, listOf } from './shapes'

/** The shapes that everybody's checklist has to have. What we ask of our own alone is in `test/rules/checklists.test.ts`. */

const optional = v.exactOptional
const parts = { least: 1, most: LIMITS.partsOfItem }
const weight = amount(LIMITS.weight)

const fact = closedObject({ id, question: title, help: prose, whenHidden: optional(prose) })

const theme = closedObject({ id, title, summary: prose })

const source = closedObject({ source: title, section: optional(title) })

const item = v.pipe(
  closedObject({
    id,
    revision: wholeFrom(1, Number.MAX_SAFE_INTEGER),
    theme: id,
    control: id,
    level: oneOf(LEVELS),
    question: title,
    inPlace: prose,
    partly: prose,
    why: prose,
    how: listOf(prose, parts),
    evidence: listOf(prose, parts),
    action: prose,
    hours: amount(LIMITS.hours, 0.5),
    days: optional(wholeFrom(0, LIMITS.days)),
    freeze: optional(yesOrNo),
    doneBy: oneOf(ROLES),
    after: optional(id),
    appliesWhen: optional(rule),
    alwaysApplies: optional(yesOrNo),
    allOrNothing: optional(yesOrNo),
    replaces: optional(listOf(id, { most: LIMITS.items })),
    basis: oneOf(BASES),
    sources: listOf(source, { most: LIMITS.partsOfItem }),
  }),
  // Held by `checklist-references.ts`; said here for editors.
  v.metadata({
    keywords: {
      if: { properties: { basis: { const: 'ours' } }, required: ['basis'] },
      else: { properties: { sources: { minItems: 1 } } },
    },
  }),
)

const guidance = closedObject({
  title,
  publisher: title,
  url: address,
  updated: date,
  asOf: date,
  licence: prose,
  attribution: prose,
})

export const checklist = closedObject({
  format: v.literal('hustings/checklist', says({ kind: 'not-one-of', words: ['hustings/checklist'] })),
  formatVersion: v.literal(1, says({ kind: 'not-one-of', words: ['1'] })),
  id,
  version,
  title,
  audience: prose,
  summary: prose,
  language,
  released: date,
  reviewBy: date,
  reconstructed: optional(yesOrNo),
  guidance,
  changes: prose,
  minutes: amount(LIMITS.minutes),
  first: optional(
    v.pipe(listOf(id, { most: LIMITS.first }), v.metadata({ keywords: { uniqueItems: true } })),
  ),
  profile: listOf(fact, { most: LIMITS.facts }),
  themes: listOf(theme, { least: 1, most: LIMITS.themes }),
  items: listOf(item, { least: 1, most: LIMITS.items }),
  weights: optional(closedObject({ essential: weight, important: weight, 'good-practice': weight })),
  rated: optional(yesOrNo),
})
