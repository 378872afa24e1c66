import * as v from 'valibot'
import { ATTACK_STAGES, type AttackData } from '../core/attack'
import type { JsonValue } from '../core/json'
import { id, oneOf, prose, says, technique, title } from './fields'
import { LIMITS } from './limits'
import { closedObject, listOf, readValue } from './shapes'

/** What lies in `checklists/attack/`: a selection of MITRE ATT&CK, and our map from controls to its techniques. */
export interface AttackFiles {
  readonly groups: unknown
  readonly techniques: unknown
  readonly controlMap: unknown
}

const many = { most: LIMITS.references }
const names = listOf(title, many)
const head = <const Format extends string>(format: Format) => ({
  format: oneOf([format]),
  formatVersion: v.literal(1, says({ kind: 'not-one-of', words: ['1'] })),
  /** Of ATT&CK Enterprise. */
  attackVersion: title,
  attribution: title,
  about: prose,
})

const groupsFile = closedObject({
  ...head('hustings/attack-groups'),
  groups: listOf(
    closedObject({
      id: title,
      name: title,
      aliases: names,
      nexus: title,
      relevance: prose,
      techniques: listOf(technique, many),
    }),
    many,
  ),
})

const techniquesFile = closedObject({
  ...head('hustings/attack-techniques'),
  techniques: listOf(
    closedObject({
      id: technique,
      name: title,
      stages: listOf(oneOf(ATTACK_STAGES), { least: 1, most: ATTACK_STAGES.length }),
      mitigations: names,
    }),
    many,
  ),
})

const controlMapFile = closedObject({
  ...head('hustings/attack-control-map'),
  controls: listOf(
    closedObject({
      control: id,
      techniques: listOf(technique, many),
      /** Why not every linked technique is listed. */
      narrowed: v.exactOptional(prose),
    }),
    many,
  ),
})

/** Files of our own, loaded as modules: throws where they are wrong, for that is our mistake. */
export function readAttackData(files: AttackFiles): AttackData {
  const { groups, attackVersion, attribution } = ownValue(groupsFile, files.groups)
  const { techniques } = ownValue(techniquesFile, files.techniques)
  const { controls } = ownValue(controlMapFile, files.controlMap)
  const known = new Map(techniques.map((one) => [one.id, one]))
  const named = [...groups, ...controls].flatMap((entry) => entry.techniques)
  const missing = named.filter((one) => !known.has(one))
  if (missing.length > 0) throw new Error(`The list of techniques lacks ${missing.join(', ')}`)
  return {
    version: attackVersion,
    attribution,
    groups,
    techniques: known,
    controls: new Map(controls.map((entry) => [entry.control, new Set(entry.techniques)])),
  }
}

function ownValue<Output>(schema: v.GenericSchema<unknown, Output>, file: unknown): Output {
  const read = readValue(schema, file as JsonValue)
  if (read.ok) return read.value
  throw new Error(`A file of ours on ATT&CK is wrong: ${JSON.stringify(read.problem)}`)
}
