import { sha256Hex } from '../../core/hash'

/** What an identifier is for. A role and what it belongs to make it, so that it is the same in each file. */
const ID_ROLES = [
  'document',
  'result',
  'checklist',
  'source',
  'organisation',
  'owner',
  'observation',
  'finding',
  'risk',
  'remediation',
  'task',
  'item',
] as const
export type IdRole = (typeof ID_ROLES)[number]

/** Same copy, role and thing: same identifier. It leads back to nothing. */
export function makeUuid(copyId: string, role: IdRole, of: string): string {
  const hex = sha256Hex([copyId, role, of].join('\n'))
  // Version 5, although made with SHA-256: the schema knows only 4 and 5.
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b11) | 0b1000).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
