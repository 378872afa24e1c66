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
