import type { Assessment, Retired } from './assessment'
import { canonicalJson, type JsonValue } from './json'
import type { MergeList, RetiredEntry } from './merge-entry'

/** Each thing kept aside once, by what it says: the same question can have been kept aside more than once. */
export function retiredEntries(mine: Assessment, theirs: Assessment): readonly RetiredEntry[] {
  const [here, there] = [toldOf(mine), toldOf(theirs)]
  const entryOf = (
    id: string,
    list: MergeList,
    sides: readonly [Retired | undefined, Retired | undefined],
  ): RetiredEntry => ({
    key: `retired:${list}:${id}`,
    kind: 'retired',
    id,
    list,
    mine: sides[0],
    theirs: sides[1],
    newer: null,
    isPreselected: list === 'only-theirs',
  })
  return [
    ...[...mine.retired].map(([id, value]) => {
      const isThere = there.has(tellRetired(id, value))
      return entryOf(id, isThere ? 'same' : 'only-mine', [value, isThere ? value : undefined])
    }),
    ...[...theirs.retired].flatMap(([id, value]) =>
      here.has(tellRetired(id, value)) ? [] : [entryOf(id, 'only-theirs', [undefined, value])],
    ),
  ]
}

function toldOf({ retired }: Assessment): ReadonlySet<string> {
  return new Set([...retired].map(([id, value]) => tellRetired(id, value)))
}

/** Without its running number and the file it came from: taking it a second time would only double it. */
function tellRetired(id: string, { answer, action }: Retired): string {
  const { from: _from, unknownKeys: _a, ...said } = answer ?? {}
  const { unknownKeys: _b, ...planned } = action ?? {}
  return canonicalJson([retiredItem(id), said, planned] as JsonValue)
}

/** The question it belonged to: more than one entry of it are told apart by `#2`, `#3` and so on. */
export function retiredItem(id: string): string {
  return id.replace(/#\d+$/, '')
}
