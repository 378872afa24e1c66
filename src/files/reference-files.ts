import * as v from 'valibot'
import type { JsonValue } from '../core/json'
import type { Controls, Sources } from '../core/reference'
import { fail, succeed, type Result } from '../core/result'
import { address, date, id, oneOf, says, title } from './fields'
import { LIMITS } from './limits'
import type { Lineage } from './migrations'
import { parseJson, readFormat } from './open-json'
import type { FileProblem } from './problem'
import { closedObject, listOf, mapOf, readValue } from './shapes'

type Problems = readonly FileProblem[]

const SOURCES_LINEAGE: Lineage = { format: 'hustings/sources', migrations: [] }
const CONTROLS_LINEAGE: Lineage = { format: 'hustings/controls', migrations: [] }

const formatVersion = v.literal(1, says({ kind: 'not-one-of', words: ['1'] }))
const keys = listOf(title, { most: LIMITS.references })

const source = closedObject({
  title,
  publisher: title,
  url: address,
  date,
  checked: oneOf(['seen', 'recalled']),
})
const sourcesFile = closedObject({
  format: oneOf(['hustings/sources']),
  formatVersion,
  sources: mapOf(source, LIMITS.references),
})

const control = closedObject({
  id,
  title,
  threats: keys,
  attack: keys,
  cyberEssentials: keys,
  caf: keys,
  csf: keys,
})
const controlsFile = closedObject({
  format: oneOf(['hustings/controls']),
  formatVersion,
  controls: listOf(control, { most: LIMITS.references }),
})

export function parseSources(text: string): Result<Sources, Problems> {
  const parsed = parseJson(text)
  return parsed.ok ? checkSources(parsed.value) : parsed
}

export function parseControls(text: string): Result<Controls, Problems> {
  const parsed = parseJson(text)
  return parsed.ok ? checkControls(parsed.value) : parsed
}

/** Of our own file, loaded as a module: throws where it is wrong, for that is our mistake. */
export function readSources(file: unknown): Sources {
  return ownValue(checkSources(file as JsonValue))
}

/** Of our own file, loaded as a module: throws where it is wrong, for that is our mistake. */
export function readControls(file: unknown): Controls {
  return ownValue(checkControls(file as JsonValue))
}

function checkSources(value: JsonValue): Result<Sources, Problems> {
  const file = readFormat(value, SOURCES_LINEAGE)
  if (!file.ok) return file
  const read = readValue(sourcesFile, file.value)
  return read.ok ? succeed(read.value.sources) : read
}

function checkControls(value: JsonValue): Result<Controls, Problems> {
  const file = readFormat(value, CONTROLS_LINEAGE)
  if (!file.ok) return file
  const read = readValue(controlsFile, file.value)
  if (!read.ok) return read
  const controls = new Map(read.value.controls.map((entry) => [entry.id, entry]))
  return controls.size === read.value.controls.length ? succeed(controls) : fail(twins(read.value.controls))
}

function twins(controls: readonly { readonly id: string }[]): Problems {
  const ids = controls.map((entry) => entry.id)
  return ids.flatMap((found, index) => {
    const first = ids.indexOf(found)
    if (first === index) return []
    return [{ kind: 'id-twice', at: `/controls/${index}/id`, first: `/controls/${first}/id`, found } as const]
  })
}

function ownValue<Value>(read: Result<Value, Problems>): Value {
  if (read.ok) return read.value
  throw new Error(`A reference file of ours is wrong: ${JSON.stringify(read.problem)}`)
}
