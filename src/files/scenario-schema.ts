import * as v from 'valibot'
import { CERTAINTIES, EFFECTS, SCENARIO_KINDS } from '../core/scenario'
import { id, oneOf, prose, says, technique, title, version, yesOrNo } from './fields'
import { LIMITS } from './limits'
import { rule } from './rule'
import { closedObject, listOf } from './shapes'

/** The shapes that everybody's scenario has to have. What we ask of our own alone is in `test/rules/scenarios.test.ts`. */

const optional = v.exactOptional

const source = closedObject({ source: title, section: optional(title) })
const sources = listOf(source, { most: LIMITS.partsOfItem })

const defence = closedObject({ control: id, effect: oneOf(EFFECTS) })

const step = closedObject({
  when: title,
  title,
  story: prose,
  certainty: oneOf(CERTAINTIES),
  sources: optional(sources),
  technique: optional(technique),
  ends: yesOrNo,
  harm: yesOrNo,
  defences: listOf(defence, { most: LIMITS.partsOfItem }),
  discuss: prose,
})

export const scenario = closedObject({
  format: v.literal('hustings/scenario', says({ kind: 'not-one-of', words: ['hustings/scenario'] })),
  formatVersion: v.literal(1, says({ kind: 'not-one-of', words: ['1'] })),
  id,
  version,
  title,
  kind: oneOf(SCENARIO_KINDS),
  summary: prose,
  sources,
  appliesWhen: optional(rule),
  steps: listOf(step, { least: 1, most: LIMITS.steps }),
})
