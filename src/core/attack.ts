/** The stages of an attack in the order they usually come: the tactics of MITRE ATT&CK 19. */
export const ATTACK_STAGES = [
  'reconnaissance',
  'resource-development',
  'initial-access',
  'execution',
  'persistence',
  'privilege-escalation',
  'stealth',
  'defense-impairment',
  'credential-access',
  'discovery',
  'lateral-movement',
  'collection',
  'command-and-control',
  'exfiltration',
  'impact',
] as const
export type AttackStage = (typeof ATTACK_STAGES)[number]
export type ByAttackStage<Value> = Readonly<Record<AttackStage, Value>>

export interface Technique {
  /** `T1566` or `T1566.002`. */
  readonly id: string
  /** A part of another technique has its name in front: "Phishing: Spearphishing Link". */
  readonly name: string
  /** One or more. */
  readonly stages: readonly AttackStage[]
  /** Ids of the mitigations linked to this very technique, the markers M1055 and M1056 left out. */
  readonly mitigations: readonly string[]
}

export interface AttackGroup {
  /** `G0128`. */
  readonly id: string
  /** As ATT&CK calls it. */
  readonly name: string
  readonly aliases: readonly string[]
  /** The state that ATT&CK's text ties it to. */
  readonly nexus: string
  /** One line of ours on why it is here. */
  readonly relevance: string
  /** Ids of the techniques recorded for the group itself, not for its campaigns or its software. */
  readonly techniques: readonly string[]
}

/** A selection of MITRE ATT&CK. */
export interface AttackData {
  /** Of ATT&CK Enterprise. */
  readonly version: string
  /** MITRE's own line, shown wherever the data is. */
  readonly attribution: string
  readonly groups: readonly AttackGroup[]
  readonly techniques: ReadonlyMap<string, Technique>
  /** By control of ours: the techniques that one of its mitigations is linked to, narrowed where the control does less. */
  readonly controls: ReadonlyMap<string, ReadonlySet<string>>
}
