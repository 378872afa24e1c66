import type { Status } from './answer'
import type { Assessment } from './assessment'
import { ATTACK_STAGES, type AttackData, type AttackGroup, type AttackStage, type Technique } from './attack'
import type { Checklist, Item } from './checklist'
import { standControls, type ControlStandings } from './control-standing'
import { standingsOf } from './standing'

/** The groups that stand before the others, in the order of our list: those that the UK named first. */
export const FIRST_GROUPS = 2

/** What the answers say of one technique, best first. What is not known counts as not in place. */
export const EXPOSURES = ['helps', 'partly', 'nothing', 'not-here'] as const
type Exposure = (typeof EXPOSURES)[number]
export type ByExposure<Value> = Readonly<Record<Exposure, Value>>

/** An answer behind it. */
interface ExposureReason {
  readonly item: Item
  /** As read; absent: unanswered. */
  readonly status: Status | undefined
  /** Carried over and not confirmed yet, so it counts as not known. */
  readonly confirm: boolean
}

export interface TechniqueExposure {
  readonly technique: Technique
  readonly exposure: Exposure
  /** The items of the controls that decide, in checklist order: of several controls the best counts. */
  readonly because: readonly ExposureReason[]
}

export interface StageExposure {
  readonly stage: AttackStage
  readonly techniques: readonly TechniqueExposure[]
}

export interface GroupExposure {
  readonly group: AttackGroup
  /** Only stages with a technique, in the order they usually come; a technique stands once, at its first stage. */
  readonly stages: readonly StageExposure[]
}

/**
 * Own rule: DESIGN, "Exposure". For reading only: never a total, never a rank, never a reason to do one action before
 * another. A link in ATT&CK says "can help", without a strength.
 */
export function exposeTo(
  { groups, techniques, controls }: AttackData,
  checklist: Checklist,
  assessment: Assessment,
): readonly GroupExposure[] {
  const standings = standControls(standingsOf(checklist, assessment))
  return groups.map((group) => {
    const exposed = group.techniques.map((id) =>
      exposeToTechnique(techniques.get(id) as Technique, controls, standings),
    )
    return {
      group,
      stages: ATTACK_STAGES.map((stage) => ({
        stage,
        techniques: exposed.filter(({ technique }) => firstStageOf(technique) === stage),
      })).filter((stage) => stage.techniques.length > 0),
    }
  })
}

/** Nothing that the checklist asks about is linked to a technique of any group, so there is nothing to tell. */
export function isUnlinked(groups: readonly GroupExposure[]): boolean {
  return groups.every(({ stages }) =>
    stages.every(({ techniques }) => techniques.every(({ exposure }) => exposure === 'not-here')),
  )
}

function exposeToTechnique(
  technique: Technique,
  controls: AttackData['controls'],
  { counted, credits }: ControlStandings,
): TechniqueExposure {
  const mapped = [...credits].filter(([control]) => controls.get(control)?.has(technique.id) === true)
  if (mapped.length === 0) return { technique, exposure: 'not-here', because: [] }
  const best = Math.max(...mapped.map(([, { low }]) => low))
  const deciding = new Set(mapped.filter(([, { low }]) => low === best).map(([control]) => control))
  return {
    technique,
    exposure: exposureAt(best),
    because: counted
      .filter(({ item }) => deciding.has(item.control))
      .map(({ item, status, confirm }) => ({ item, status, confirm })),
  }
}

function exposureAt(credit: number): Exposure {
  if (credit === 1) return 'helps'
  return credit > 0 ? 'partly' : 'nothing'
}

function firstStageOf({ stages }: Technique): AttackStage | undefined {
  return ATTACK_STAGES.find((stage) => stages.includes(stage))
}
