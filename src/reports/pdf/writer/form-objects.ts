import type { ObjectWriter } from './object-writer'
import { reference } from './syntax'

/** Left, bottom, right, top. */
type Bounds = readonly [number, number, number, number]

/** A drawing of its own, used by pages or fields. `fonts` are those it may use, by name. Returns its object number. */
export function writeForm(
  objects: ObjectWriter,
  data: string,
  bounds: Bounds,
  fonts: ReadonlyMap<string, number> = new Map(),
): number {
  const named = [...fonts].map(([name, object]) => `/${name} ${reference(object)}`).join('')
  return objects.writeStream({
    data,
    additionalKeyValues: [
      { key: 'Type', value: '/XObject' },
      { key: 'Subtype', value: '/Form' },
      { key: 'BBox', value: `[${bounds.join(' ')}]` },
      { key: 'Resources', value: named === '' ? '<<>>' : `<</Font<<${named}>>>>` },
    ],
  })
}
