import { groupOfSymbol, shapeOfCode, splitCode, type CodeShape } from './answer-code'
import { crc16 } from './crc16'

/** Where one wrong symbol would explain what a code lacks: by what is off, the symbols that can be it. */
type Suspects = ReadonlyMap<string, readonly number[]>

/** Says which group of four is off, where one wrong symbol explains it and only one group can hold it; else `null`. */
export type FindWrongGroup = (values: readonly number[], items: number) => number | null

/** Works out its tables as they are needed, once for each length of code. */
export function makeFindWrongGroup(): FindWrongGroup {
  const known = new Map<number, Suspects>()
  return (values, items) => {
    const shape = shapeOfCode(items)
    if (values.length !== shape.symbols) return null
    const suspects = known.get(items) ?? suspectsOf(shape)
    known.set(items, suspects)
    const { syndrome, padding } = splitCode(values, shape)
    const groups = new Set((suspects.get(keyOf(syndrome, padding)) ?? []).map(groupOfSymbol))
    const [group] = groups
    return groups.size === 1 && group !== undefined ? group : null
  }
}

/** The CRC is linear: what a wrong symbol changes in it does not depend on the others. */
function suspectsOf(shape: CodeShape): Suspects {
  const suspects = new Map<string, number[]>()
  const none = crc16(0n, shape.payloadBits)
  for (let index = 0; index < shape.symbols; index += 1) {
    for (let difference = 1; difference < 32; difference += 1) {
      const values = Array.from({ length: shape.symbols }, (_, at) => (at === index ? difference : 0))
      const { syndrome, padding } = splitCode(values, shape)
      const key = keyOf(syndrome ^ none, padding)
      const own = suspects.get(key)
      if (own === undefined) suspects.set(key, [index])
      else own.push(index)
    }
  }
  return suspects
}

function keyOf(syndrome: number, padding: number): string {
  return `${syndrome} ${padding}`
}
