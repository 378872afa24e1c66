import type { Standing } from './standing'

/** Of a control the lowest item counts. `low` takes what is unknown as missing, `high` as in place. */
export interface ControlCredit {
  readonly low: number
  readonly high: number
}

/** How the controls stand that a checklist asks about (DESIGN, "Exposure" and "Replay"). */
export interface ControlStandings {
  /** Also where no item of the control applies here. */
  readonly asked: ReadonlySet<string>
  /** The items that count, in checklist order: they apply and are not set aside. */
  readonly counted: readonly Standing[]
  /** Of each control with an item that counts. */
  readonly credits: ReadonlyMap<string, ControlCredit>
}

/** `standings`: every item of the checklist, in its order. */
export function standControls(standings: readonly Standing[]): ControlStandings {
  const counted = standings.filter(({ applies, credit }) => applies && credit !== undefined)
  const credits = new Map<string, ControlCredit>()
  for (const { item, credit } of counted) {
    const { low, high } = credits.get(item.control) ?? { low: 1, high: 1 }
    credits.set(item.control, { low: Math.min(low, credit ?? 0), high: Math.min(high, credit ?? 1) })
  }
  return { asked: new Set(standings.map(({ item }) => item.control)), counted, credits }
}
