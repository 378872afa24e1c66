import { fail } from '../../core/result'
import type { FileProblem } from '../../files/problem'
import type { FileKind, ReadingOrder } from '../../files/read-opened'
import { checkUnsealed, readSealed } from '../../files/read-sealed'
import { isSealedName, unsealedNameOf } from '../../files/sealed-name'
import { refused, type GivenFile, type Outcome } from './open-outcome'
import type { OpenContent, Ways } from './opening-ways'
import { quotableName } from './quotable-name'

interface SealedWays {
  readonly openBytes: (bytes: Uint8Array, given: GivenFile) => Promise<void>
  readonly openUnsealed: (
    outcome: Extract<Outcome, { kind: 'sealed' }>,
    content: Uint8Array<ArrayBuffer> | 'damaged',
  ) => Promise<void>
}

/** What is sealed goes through here, before its passphrase is asked for and after. */
export function sealedWays(wanted: FileKind, ask: Ways['ask'], openContent: OpenContent): SealedWays {
  async function openBytes(bytes: Uint8Array, { file, pasted: isPasted, handle }: GivenFile): Promise<void> {
    const name = quotableName(file.name)
    // Before anybody is asked for a passphrase.
    const found = readSealed(bytes)
    if (found?.ok === true) ask({ kind: 'sealed', name, ...found.value, isPasted })
    else if (found !== null) ask(refused(name, found.problem))
    else if (isSealedName(file.name)) ask(refused(name, { kind: 'seal-damaged' }))
    else await openContent(name, orderFor(bytes), isPasted, handle)
  }

  async function openUnsealed(
    { name, isPasted }: Extract<Outcome, { kind: 'sealed' }>,
    content: Uint8Array<ArrayBuffer> | 'damaged',
  ): Promise<void> {
    const checked =
      content === 'damaged' ? fail<FileProblem>({ kind: 'seal-damaged' }) : checkUnsealed(content)
    const inner = unsealedNameOf(name)
    if (!checked.ok) ask(refused(name, checked.problem))
    else if (content !== 'damaged' && OTHER_FILE.test(inner))
      ask({ kind: 'unsealed', name: inner, content, isPasted })
    else await openContent(name, orderFor(checked.value), isPasted)
  }

  const orderFor = (bytes: Uint8Array): ReadingOrder => ({
    bytes,
    wanted,
    orOther: true,
    acceptDamaged: false,
  })

  return { openBytes, openUnsealed }
}

/** Reports, tables and calendars: what Hustings makes and does not open, or only for the answers in it. */
const OTHER_FILE = /\.(pdf|csv|xlsx|ics|md)$/i
