import { groupOfSymbol, shapeOfCode, splitCode, type CodeShape } from './answer-code'
import { crc16 } from './crc16'

/** One wrong symbol: where it stands, and what it does to a code that was right. */
interface Suspect {
  readonly index: number
  readonly syndrome: number
  readonly padding: number
}

/** Says which group of four is off, where one wrong symbol explains it and only one group can hold it; else `null`. */
export type FindWrongGroup = (values: readonly number[], items: number) => number | null

/** Works out its tables as they are needed, once for each length of code. */
export function makeFindWrongGroup(): FindWrongGroup {
  const known = new Map<number, readonly Suspect[]>()
  return (values, items) => {
    const shape = shapeOfCode(items)
    if (values.length !== shape.symbols) return null
    const suspects = known.get(items) ?? suspectsOf(shape)
    known.set(items, suspects)
    const { syndrome, padding } = splitCode(values, shape)
    const explaining = suspects.filter((one) => one.syndrome === syndrome && one.padding === padding)
    const groups = new Set(explaining.map(({ index }) => groupOfSymbol(index)))
    return groups.size === 1 ? Math.min(...groups) : null
  }
}

/** The CRC is linear: what a wrong symbol changes in it does not depend on the others. */
function suspectsOf(shape: CodeShape): readonly Suspect[] {
  const none = crc16(0n, shape.payloadBits)
  const places = Array.from({ length: shape.symbols }, (_, index) => index)
  return places.flatMap((index) =>
    Array.from({ length: 31 }, (_, less) => {
      const values = places.map((at) => (at === index ? less + 1 : 0))
      const { syndrome, padding } = splitCode(values, shape)
      return { index, syndrome: syndrome ^ none, padding }
    }),
  )
}
