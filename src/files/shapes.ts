import * as v from 'valibot'
import type { JsonObject, JsonValue } from '../core/json'
import { fail, succeed, type Result } from '../core/result'
import { says } from './fields'
import { LIMITS } from './limits'
import { isJsonObject } from './open-json'
import { pointerTo, type Path } from './pointer'
import type { Fault, Pointer, ValueProblem } from './problem'

type Known<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, string>>
export interface Kept {
  readonly unknownKeys?: JsonObject
}

const KEY_MISSING = says({ kind: 'key-missing' })

/** Every fault of a value, one a place, or the value as its schema makes it. */
export function readValue<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: JsonValue,
): Result<Output, readonly ValueProblem[]> {
  const read = v.safeParse(schema, value)
  if (read.success) return succeed(read.output)
  const problems = new Map<Pointer, ValueProblem>()
  for (const issue of read.issues) {
    const at = pointerTo(pathOf(issue))
    if (!problems.has(at)) {
      problems.set(at, { ...(JSON.parse(issue.message) as Fault), at, found: foundIn(issue.input) })
    }
  }
  return fail([...problems.values()])
}

/** An object without other keys. What its keys are is told besides: see `json-schema.ts`. */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = v.object(entries, KEY_MISSING)
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, Known<Entries>>((context) => {
      const object = objectIn(context)
      if (object === undefined) return context.NEVER
      for (const key of unknownKeysIn(object, entries).slice(0, LIMITS.unknownKeys)) {
        context.addIssue({ message: says({ kind: 'key-unknown' }), path: issuePath([key]) })
      }
      return readPart(known, object, context, [])
    }),
    v.metadata({ entries }),
  )
}

/** An object whose other keys are kept as they are, under `unknownKeys`. */
export function openObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = v.object(entries, KEY_MISSING)
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, Known<Entries> & Kept>((context) => {
      const object = objectIn(context)
      if (object === undefined) return context.NEVER
      const kept = unknownKeysIn(object, entries).map((key) => [key, object[key]] as const)
      const read = readPart(known, object, context, [])
      return kept.length === 0 ? read : { ...read, unknownKeys: Object.fromEntries(kept) as JsonObject }
    }),
  )
}

/** An object by ids of other things. A `Map`, because `constructor` is an id like any other. */
export function mapOf<Output>(schema: v.GenericSchema<unknown, Output>, most: number) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, ReadonlyMap<string, Output>>((context) => {
      const object = objectIn(context)
      if (object === undefined) return context.NEVER
      const entries = Object.entries(object)
      if (entries.length > most) {
        context.addIssue({ message: says({ kind: 'too-many', limit: most }) })
        return context.NEVER
      }
      return new Map(entries.map(([key, value]) => [key, readPart(schema, value, context, [key])]))
    }),
  )
}

/** Counted before its parts are looked at. */
export function listOf<Output>(
  schema: v.GenericSchema<unknown, Output>,
  { least = 0, most }: { readonly least?: number; readonly most: number },
) {
  return v.pipe(
    v.array(v.unknown(), says({ kind: 'wrong-type', wanted: 'list' })),
    v.minLength(least, says({ kind: 'list-empty' })),
    v.maxLength(most, says({ kind: 'too-many', limit: most })),
    v.array(schema),
  )
}

type Context = v.RawTransformContext<unknown>

function objectIn({ dataset, addIssue }: Context): JsonObject | undefined {
  const value = dataset.value as JsonValue | undefined
  if (isJsonObject(value)) return value
  addIssue({ message: says({ kind: 'wrong-type', wanted: 'object' }) })
  return undefined
}

/** Hands the faults of a part on to the whole. What it returns with faults is never used. */
function readPart<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  { addIssue, NEVER }: Context,
  path: Path,
): Output {
  const read = v.safeParse(schema, value)
  if (read.success) return read.output
  for (const issue of read.issues) {
    addIssue({ message: issue.message, input: issue.input, path: issuePath([...path, ...pathOf(issue)]) })
  }
  return NEVER
}

function unknownKeysIn(object: JsonObject, entries: v.ObjectEntries): readonly string[] {
  return Object.keys(object).filter((key) => !Object.hasOwn(entries, key))
}

function pathOf({ path }: v.BaseIssue<unknown>): Path {
  return (path ?? []).map(({ key }) => key as string | number)
}

/** As valibot wants it; `undefined` for the value itself. */
export function issuePath(path: Path): [v.IssuePathItem, ...v.IssuePathItem[]] | undefined {
  const [first, ...rest] = path.map((key): v.IssuePathItem => ({
    type: 'unknown',
    origin: 'value',
    input: undefined,
    key,
    value: undefined,
  }))
  return first === undefined ? undefined : [first, ...rest]
}

function foundIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : null
}
