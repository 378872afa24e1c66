import type { ObjectWriter } from './object-writer'
import { reference } from './syntax'

interface Size {
  readonly width: number
  readonly height: number
}

/** A drawing of its own, used by pages or fields. `fonts` are those it may use, by name. Returns its object number. */
export function writeForm(
  objects: ObjectWriter,
  data: string,
  { width, height }: Size,
  fonts: ReadonlyMap<string, number> = new Map(),
): number {
  const named = [...fonts].map(([name, object]) => `/${name} ${reference(object)}`).join('')
  return objects.writeStream({
    data,
    additionalKeyValues: [
      { key: 'Type', value: '/XObject' },
      { key: 'Subtype', value: '/Form' },
      { key: 'BBox', value: `[0 0 ${width} ${height}]` },
      { key: 'Resources', value: named === '' ? '<<>>' : `<</Font<<${named}>>>>` },
    ],
  })
}
