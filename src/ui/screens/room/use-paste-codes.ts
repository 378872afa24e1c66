import { useState } from 'react'
import type { CodeBook } from '../../../core/answer-code'
import type { ReadCodes, UnreadCode } from '../../../core/code-reader'
import { addCodes, type AddedCodes } from '../../../core/room-entries'
import { checklistSha256 } from '../../../files/checklist-file'
import { readChat } from '../../../files/chat'
import type { FileProblem } from '../../../files/problem'
import { SHOWN_OF_CODE } from '../../../words/room-screen'
import { readKept } from '../../app/foreign-checklist'
import type { Services } from '../../services'
import { useServices } from '../../use-services'
import type { RoomState } from './use-room'

/** Codes of one other checklist. */
interface OtherCodes {
  readonly title: string
  readonly version: string
  /** BCP 47, of the title. */
  readonly language: string
  readonly count: number
}

export type CodesTold =
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly problem: FileProblem }
  | {
      readonly kind: 'read'
      readonly added: AddedCodes
      readonly unread: readonly UnreadCode[]
      readonly others: readonly OtherCodes[]
      /** Begin like a code, and belong to no checklist that is here. */
      readonly unknown: number
    }

export interface CodesReading {
  readonly told: CodesTold | null
  readonly read: (text: string) => Promise<void>
  readonly forget: () => void
}

/** Reads a text for codes. Of the text nothing is kept but the beginnings of what could not be read, till the next one. */
export function usePasteCodes({ book, entries, setEntries }: RoomState): CodesReading {
  const services = useServices()
  const [told, setTold] = useState<CodesTold | null>(null)

  async function read(text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text)
    const own = readChat(bytes, [book])
    if (!own.ok) {
      setTold({ kind: 'fault', problem: own.problem })
      return
    }
    const { found } = own.value
    const unread = own.value.unread.map(cut)
    const codes = found.map(({ code }) => code)
    const added = addCodes(entries(), 'code', codes)
    if (added.entries !== entries()) setEntries(added.entries)
    if (!unread.some(isOfAnother)) {
      setTold(
        found.length + unread.length === 0
          ? { kind: 'none' }
          : { kind: 'read', added, unread, others: [], unknown: 0 },
      )
      return
    }
    // Only now, and only to say which they are.
    const books = await otherBooks(services, book.sha256)
    const all = readChat(bytes, [book, ...books])
    const others = othersIn(all.ok ? all.value : own.value, book)
    const named = others.reduce((sum, { count }) => sum + count, 0)
    setTold({
      kind: 'read',
      added,
      unread: unread.filter((piece) => !isOfAnother(piece)),
      others,
      unknown: unread.filter(isOfAnother).length - named,
    })
  }

  return {
    told,
    read,
    forget: () => {
      setTold(null)
    },
  }
}

/** No more of the text is kept than is shown of it. */
function cut({ text, why }: UnreadCode): UnreadCode {
  return { text: text.slice(0, SHOWN_OF_CODE + 1), why }
}

function isOfAnother({ why }: UnreadCode): boolean {
  return why.kind === 'another-checklist'
}

function othersIn({ found }: ReadCodes, own: CodeBook): readonly OtherCodes[] {
  const counts = new Map<CodeBook, number>()
  for (const { book } of found) if (book !== own) counts.set(book, (counts.get(book) ?? 0) + 1)
  return [...counts].map(([{ checklist }, count]) => ({
    title: checklist.title,
    version: checklist.version,
    language: checklist.language,
    count,
  }))
}

/** All that are here, ours and those from files. What does not load is not named. */
async function otherBooks(
  { checklists, foreignChecklists }: Services,
  own: string,
): Promise<readonly CodeBook[]> {
  const [ours, kept] = await Promise.all([
    Promise.allSettled(checklists.catalogue.map(({ id, version }) => checklists.find(id, version))),
    foreignChecklists.list().catch(() => []),
  ])
  const all = [
    ...ours.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : [])),
    ...kept.flatMap((one) => readKept(one)?.checklist ?? []),
  ]
  return all
    .map((checklist) => ({ checklist, sha256: checklistSha256(checklist) }))
    .filter(({ sha256 }) => sha256 !== own)
}
