/** What we write besides checklists is in it: attacks, controls, sources, what groups do. A checklist says its own. BCP 47. */
export const REFERENCE_LANGUAGE = 'en-GB'

/** Where a claim comes from. `recalled`: the address was not seen and is shown as "address not checked". */
export interface Source {
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly date: string
  readonly checked: 'seen' | 'recalled'
}

/** By the key that items cite. */
export type Sources = ReadonlyMap<string, Source>

/** What several checklists ask about in their own words, with where it stands in other frameworks. */
export interface Control {
  readonly id: string
  readonly title: string
  readonly threats: readonly string[]
  /** ATT&CK mitigation ids. */
  readonly attack: readonly string[]
  readonly cyberEssentials: readonly string[]
  /** Contributing outcomes of CAF 4.0. */
  readonly caf: readonly string[]
  /** Subcategories of NIST CSF 2.0. */
  readonly csf: readonly string[]
}

export type Controls = ReadonlyMap<string, Control>

/** By the key under which a control names its parts. */
export type FrameworkId = 'cyberEssentials' | 'caf' | 'csf'

export interface Framework {
  readonly id: FrameworkId
  readonly name: string
  readonly version: string
  readonly publisher: string
  readonly licence: string
  /** Controls, objectives or functions. */
  readonly groups: readonly FrameworkGroup[]
}

export interface FrameworkGroup {
  readonly id: string
  readonly title: string
  /** What a control of ours can name. Of Cyber Essentials each group has one part, itself. */
  readonly parts: readonly FrameworkPart[]
}

export interface FrameworkPart {
  readonly id: string
  readonly title: string
}
