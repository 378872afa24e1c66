import { useState } from 'react'
import type { AnswerCode, CodedAnswer } from '../../../core/answer-code'
import { codeOfTable, isTyped, takeBackAnswer, typeAnswer, type PaperTable } from '../../../core/paper-table'
import { addCodes, freeNumber, takeOut } from '../../../core/room-entries'
import { useServices } from '../../use-services'
import { useSession } from '../workshop/workshop-context'
import type { RoomState } from './use-room'

export interface Typing {
  readonly table: PaperTable
  /** What the last key did to whole tables. */
  readonly told: 'added' | 'taken-back' | null
  readonly type: (answer: CodedAnswer) => void
  /** Back over the end of a table, too: the one before is then out of the room again. */
  readonly takeBack: () => void
}

/** The table in the room that was typed last. */
interface Finished {
  readonly table: PaperTable
  readonly code: AnswerCode
}

/** A table becomes a group with its last key, and the next one begins. */
export function useTypeTable({ entries, setEntries }: RoomState): Typing {
  const { workshop, checklist } = useSession()
  const { randomBelow } = useServices()
  const { items: asked } = workshop
  const [table, setTable] = useState<PaperTable>({ asked, typed: [] })
  const [finished, setFinished] = useState<readonly Finished[]>([])
  const [told, setTold] = useState<Typing['told']>(null)
  // Other questions are asked meanwhile: what was typed belongs to none of them.
  const current = table.asked === asked ? table : { asked, typed: [] }

  function type(answer: CodedAnswer): void {
    const next = typeAnswer(current, answer)
    setTold(isTyped(next) ? 'added' : null)
    if (!isTyped(next)) {
      setTable(next)
      return
    }
    const code = codeOfTable(checklist, next, freeNumber(entries(), randomBelow))
    setEntries(addCodes(entries(), 'paper', [code]).entries)
    setFinished([...finished, { table: next, code }])
    setTable({ asked, typed: [] })
  }

  function takeBack(): void {
    const last = finished.at(-1)
    if (current.typed.length > 0) {
      setTold(null)
      setTable(takeBackAnswer(current))
    } else if (last !== undefined && last.table.asked === asked && isThere(last.code)) {
      setEntries(takeOut(entries(), last.code))
      setFinished(finished.slice(0, -1))
      setTable(takeBackAnswer(last.table))
      setTold('taken-back')
    }
  }

  /** It may have been taken out in the list of groups. */
  const isThere = (wanted: AnswerCode): boolean => entries().some(({ code }) => code === wanted)

  return { table: current, told, type, takeBack }
}
