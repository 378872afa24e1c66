import { sha256Hex } from '../core/hash'
import { canonicalJson, type JsonObject } from '../core/json'

/** Finds damage. It cannot show who wrote a file, and is never a sign of trust. */
export function checksumOf(file: JsonObject): string {
  const { checksum: _itself, ...rest } = file
  return `sha256:${sha256Hex(canonicalJson(rest))}`
}
