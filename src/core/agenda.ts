import { DEFAULT_MINUTES } from './workshop'

/** The parts of a workshop, in their order. */
const AGENDA_PARTS = ['welcome', 'ask', 'room', 'replay', 'card', 'close'] as const
export type AgendaPart = (typeof AGENDA_PARTS)[number]

/** Minutes of each. Our rule: forty in all, where the questions take the sixteen they are meant to. */
const MINUTES: Readonly<Record<AgendaPart, number>> = {
  welcome: 4,
  ask: DEFAULT_MINUTES,
  room: 5,
  replay: 9,
  card: 4,
  close: 2,
}

export interface AgendaRow {
  readonly part: AgendaPart
  /** Minutes from the beginning. */
  readonly from: number
  readonly minutes: number
}

/** `asking`: minutes for the questions; the other parts stay as long as they are. */
export function makeAgenda(asking: number): readonly AgendaRow[] {
  let from = 0
  return AGENDA_PARTS.map((part) => {
    const row = { part, from, minutes: part === 'ask' ? asking : MINUTES[part] }
    from += row.minutes
    return row
  })
}

export function minutesOf(agenda: readonly AgendaRow[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0)
}
