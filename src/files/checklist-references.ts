import type { JsonObject, JsonValue } from '../core/json'
import { isJsonObject } from './open-json'
import { pointerTo, type Path } from './pointer'
import type { Fault, ValueProblem } from './problem'
import { factsNamedIn } from './rule'

/** A member of a list that is an object; what else stands there is the shapes' business. */
interface Entry {
  readonly object: JsonObject
  readonly path: Path
}

/**
 * What no shape can say: ids that stand twice, names of what is not there, circles. Looks at a file whose shapes may
 * be wrong, so that an author hears of everything at once.
 */
export function checkReferences(file: JsonObject): readonly ValueProblem[] {
  const [themes, facts, items] = ['themes', 'profile', 'items'].map((key) => entriesOf(file, key)) as [
    Entry[],
    Entry[],
    Entry[],
  ]
  const themeIds = idsOf(themes, file['themes'])
  const factIds = idsOf(facts, file['profile'])
  const itemIds = idsOf(items, file['items'])
  return [
    ...[themes, facts, items].flatMap(findTwins),
    ...items.flatMap((item) => findMissing(item, 'theme', themeIds, 'unknown-theme')),
    ...items.flatMap((item) => findMissing(item, 'after', itemIds, 'unknown-item')),
    ...items.flatMap((item) => checkFacts(item, factIds)),
    ...items.flatMap(checkSources),
    ...checkFirst(file, itemIds),
    ...findCircles(items),
  ]
}

function findTwins(entries: readonly Entry[]): readonly ValueProblem[] {
  const seen = new Map<string, Path>()
  return entries.flatMap(({ object, path }) => {
    const id = textAt(object, 'id')
    if (id === undefined) return []
    const first = seen.get(id)
    const here = [...path, 'id']
    if (first === undefined) {
      seen.set(id, here)
      return []
    }
    return [problemAt(here, { kind: 'id-twice', first: pointerTo(first) }, id)]
  })
}

function findMissing(
  { object, path }: Entry,
  key: string,
  known: ReadonlySet<string> | null,
  kind: 'unknown-theme' | 'unknown-item',
): readonly ValueProblem[] {
  const id = textAt(object, key)
  return id === undefined || known === null || known.has(id) ? [] : [problemAt([...path, key], { kind }, id)]
}

function checkFacts({ object, path }: Entry, known: ReadonlySet<string> | null): readonly ValueProblem[] {
  return factsNamedIn(object['appliesWhen'], [...path, 'appliesWhen'])
    .filter(({ id }) => known !== null && !known.has(id))
    .map(({ id, path: here }) => problemAt(here, { kind: 'unknown-fact' }, id))
}

/** Only what is our own inference may stand without a source. */
function checkSources({ object, path }: Entry): readonly ValueProblem[] {
  const sources = object['sources']
  if (object['basis'] === 'ours' || !Array.isArray(sources) || sources.length > 0) return []
  return [problemAt([...path, 'sources'], { kind: 'sources-missing' }, null)]
}

function checkFirst(file: JsonObject, known: ReadonlySet<string> | null): readonly ValueProblem[] {
  const first = file['first']
  if (!Array.isArray(first)) return []
  const ids = first as readonly JsonValue[]
  return ids.flatMap((id, index) => {
    if (typeof id !== 'string') return []
    const earlier = ids.indexOf(id)
    if (earlier < index) {
      return [problemAt(['first', index], { kind: 'id-twice', first: pointerTo(['first', earlier]) }, id)]
    }
    return known === null || known.has(id) ? [] : [problemAt(['first', index], { kind: 'unknown-item' }, id)]
  })
}

/** Each circle once, at its first item in the checklist. */
function findCircles(items: readonly Entry[]): readonly ValueProblem[] {
  const afterOf = new Map(
    // The last entry of a key wins in a Map, and of two items of one id the first is meant.
    [...items].reverse().flatMap(({ object }) => {
      const [id, after] = [textAt(object, 'id'), textAt(object, 'after')]
      return id === undefined ? [] : [[id, after] as const]
    }),
  )
  const walked = new Set<string>()
  return items.flatMap(({ object, path }) => {
    const id = textAt(object, 'id')
    if (id === undefined || walked.has(id)) return []
    const circle = circleThrough(id, afterOf)
    for (const member of circle) walked.add(member)
    const here = [...path, 'after']
    const [first, next] = circle
    if (first === undefined) return []
    if (next === undefined) return [problemAt(here, { kind: 'after-itself' }, id)]
    return [problemAt(here, { kind: 'after-circle', items: circle }, next)]
  })
}

/** The way from an item back to itself; empty where it does not come back. */
function circleThrough(start: string, afterOf: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way = new Set([start])
  for (let next = afterOf.get(start); next !== undefined; next = afterOf.get(next)) {
    if (next === start) return [...way]
    if (way.has(next)) return []
    way.add(next)
  }
  return []
}

function entriesOf(file: JsonObject, key: string): readonly Entry[] {
  const list = file[key]
  if (!Array.isArray(list)) return []
  return (list as readonly JsonValue[]).flatMap((object, index) =>
    isJsonObject(object) ? [{ object, path: [key, index] }] : [],
  )
}

/** `null` where an id cannot be read: then nothing is said of names that are not there. */
function idsOf(entries: readonly Entry[], list: JsonValue | undefined): ReadonlySet<string> | null {
  const ids = entries.flatMap(({ object }) => textAt(object, 'id') ?? [])
  return Array.isArray(list) && list.length === ids.length ? new Set(ids) : null
}

function textAt(object: JsonObject, key: string): string | undefined {
  const value = object[key]
  return typeof value === 'string' ? value : undefined
}

function problemAt(path: Path, fault: Fault, found: string | null): ValueProblem {
  return { ...fault, at: pointerTo(path), found }
}
