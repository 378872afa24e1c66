import { useState } from 'react'
import type { AnswerCode, CodedAnswer } from '../../../core/answer-code'
import { codeOfTable, isTyped, takeBackAnswer, typeAnswer, type PaperTable } from '../../../core/paper-table'
import { addCodes, freeNumber, takeOut } from '../../../core/room-entries'
import { useServices } from '../../use-services'
import { useSession, useWorkshop } from '../workshop/workshop-context'
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

/** A table becomes a group with its last key, and the next one begins. One that is half typed outlives a reload. */
export function useTypeTable({ entries, setEntries }: RoomState): Typing {
  const { workshop, checklist } = useSession()
  const { store } = useWorkshop()
  const { randomBelow } = useServices()
  const { items: asked, paper } = workshop
  const [finished, setFinished] = useState<readonly Finished[]>([])
  const [told, setTold] = useState<Typing['told']>(null)

  /** What is there now, also where two keys come before the page is drawn anew. */
  const now = (): PaperTable => ({ asked, typed: store.getState().workshop?.paper ?? [] })
  const setTyped = (typed: readonly CodedAnswer[]): void => {
    store.getState().change((before) => ({ ...before, paper: typed }))
  }

  function type(answer: CodedAnswer): void {
    const next = typeAnswer(now(), answer)
    setTold(isTyped(next) ? 'added' : null)
    if (!isTyped(next)) {
      setTyped(next.typed)
      return
    }
    const code = codeOfTable(checklist, next, freeNumber(entries(), randomBelow))
    setEntries(addCodes(entries(), 'paper', [code]).entries)
    setFinished([...finished, { table: next, code }])
    setTyped([])
  }

  function takeBack(): void {
    const last = finished.at(-1)
    if (now().typed.length > 0) {
      setTold(null)
      setTyped(takeBackAnswer(now()).typed)
    } else if (last !== undefined && last.table.asked === asked && isThere(last.code)) {
      setEntries(takeOut(entries(), last.code))
      setFinished(finished.slice(0, -1))
      setTyped(takeBackAnswer(last.table).typed)
      setTold('taken-back')
    }
  }

  /** It may have been taken out in the list of groups. */
  const isThere = (wanted: AnswerCode): boolean => entries().some(({ code }) => code === wanted)

  return { table: { asked, typed: paper }, told, type, takeBack }
}
