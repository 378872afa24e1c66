const POLYNOMIAL = 0x1021
const START = 0xffff
const HIGHEST = 0x8000

/** CRC-16/CCITT-FALSE of the lowest `bits` bits of a number, the highest first. */
export function crc16(value: bigint, bits: number): number {
  let crc = START
  const padding = bits % 16
  // The first piece is short, so that the others are whole.
  if (padding > 0) crc = shiftIn(crc, Number((value >> BigInt(bits - padding)) & 0xffffn), padding)
  for (let left = bits - padding; left > 0; left -= 16) {
    crc = shiftIn(crc, Number((value >> BigInt(left - 16)) & 0xffffn), 16)
  }
  return crc
}

function shiftIn(start: number, piece: number, bits: number): number {
  let crc = start
  for (let bit = bits - 1; bit >= 0; bit -= 1) {
    const differs = ((crc & HIGHEST) !== 0) !== (((piece >> bit) & 1) === 1)
    crc = ((crc << 1) ^ (differs ? POLYNOMIAL : 0)) & 0xffff
  }
  return crc
}
