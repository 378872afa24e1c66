import type { Rule, SourceReference } from './checklist'

/** `real`: one attack on the public record. `composite`: built from several real ones. `exercise`: made up to practise with. */
export const SCENARIO_KINDS = ['real', 'composite', 'exercise'] as const
export type ScenarioKind = (typeof SCENARIO_KINDS)[number]
export type ByScenarioKind<Value> = Readonly<Record<ScenarioKind, Value>>

/** `known`: on the public record. `alleged`: said there by somebody, or disputed. `simplified`: filled in or shortened by the author. */
export const CERTAINTIES = ['known', 'alleged', 'simplified'] as const
export type Certainty = (typeof CERTAINTIES)[number]
export type ByCertainty<Value> = Readonly<Record<Certainty, Value>>

/** What a defence does to a step, strongest first. */
export const EFFECTS = ['stops', 'slows', 'reveals', 'recovers'] as const
export type Effect = (typeof EFFECTS)[number]
export type ByEffect<Value> = Readonly<Record<Effect, Value>>

interface Defence {
  /** A control that checklists ask about. One that this checklist does not ask about is left out. */
  readonly control: string
  readonly effect: Effect
}

export interface ScenarioStep {
  /** In words: "August 2021", "The evening before the vote". */
  readonly when: string
  readonly title: string
  readonly story: string
  readonly certainty: Certainty
  readonly sources?: readonly SourceReference[]
  /** An ATT&CK technique id. */
  readonly technique?: string
  /** The record supports that the later steps could not have followed had this one failed. */
  readonly ends: boolean
  /** Damage is done here. */
  readonly harm: boolean
  readonly defences: readonly Defence[]
  /** A question or two to talk about. */
  readonly discuss: string
}

/** A real or made-up attack as steps. DESIGN's formats are the contract; `files/scenario-file.ts` is the only way in. */
export interface Scenario {
  readonly format: 'hustings/scenario'
  readonly formatVersion: 1
  readonly id: string
  readonly version: string
  readonly title: string
  readonly kind: ScenarioKind
  readonly summary: string
  readonly sources: readonly SourceReference[]
  /** Facts of whichever checklist it is played against; one that the checklist does not have is not known. */
  readonly appliesWhen?: Rule
  readonly steps: readonly ScenarioStep[]
}

/** What is known of a built-in scenario without loading it. */
export interface ScenarioEntry {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly kind: ScenarioKind
  readonly summary: string
  readonly steps: number
  readonly appliesWhen?: Rule
  readonly sources: readonly SourceReference[]
  /** Over the canonical JSON: the mark by which ours is told from foreign. */
  readonly sha256: string
}

/** Names in a scenario that nothing of ours goes by: a slip of the author, or words of a checklist we do not know. */
export interface Strangers {
  readonly controls: readonly string[]
  readonly sources: readonly string[]
}

/** Each once, in the order of the steps. */
export function strangersIn(
  { sources, steps }: Scenario,
  knownControls: Pick<ReadonlyMap<string, unknown>, 'has'>,
  knownSources: Pick<ReadonlyMap<string, unknown>, 'has'>,
): Strangers {
  const controls = steps.flatMap(({ defences }) => defences.map(({ control }) => control))
  const keys = [sources, ...steps.map((step) => step.sources ?? [])].flat().map(({ source }) => source)
  return {
    controls: [...new Set(controls)].filter((control) => !knownControls.has(control)),
    sources: [...new Set(keys)].filter((key) => !knownSources.has(key)),
  }
}
