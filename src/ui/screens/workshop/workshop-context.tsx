import { createContext, use } from 'react'
import type { Checklist, Item } from '../../../core/checklist'
import type { ForeignMark } from '../../../core/projected'
import type { Workshop } from '../../../core/workshop'
import { useWorkshopStore, type WorkshopState, type WorkshopStore } from '../../../state/workshop-store'
import type { ProjectorValue } from './use-projector'

/** What the pages of the trainer's window share. */
export interface WorkshopValue {
  readonly store: WorkshopStore
  /** False: a reload would lose it. */
  readonly isKept: boolean
  readonly projector: ProjectorValue
}

export const WorkshopContext = createContext<WorkshopValue | null>(null)

export function useWorkshop(): WorkshopValue {
  const value = use(WorkshopContext)
  if (value === null) throw new Error('a page of a workshop stands outside WorkshopProvider')
  return value
}

/** Select what is stored; derive while rendering. */
export function useWorkshopState<Selected>(select: (state: WorkshopState) => Selected): Selected {
  return useWorkshopStore(useWorkshop().store, select)
}

/** A workshop that is going on, with what it asks. */
export interface Session {
  readonly workshop: Workshop
  readonly checklist: Checklist
  /** `null` for one of ours. */
  readonly foreign: ForeignMark | null
  /** Those that are asked, in checklist order. */
  readonly items: readonly Item[]
}

export const SessionContext = createContext<Session | null>(null)

/** For pages that are only shown while a workshop is going on. */
export function useSession(): Session {
  const value = use(SessionContext)
  if (value === null) throw new Error('no workshop is going on')
  return value
}
