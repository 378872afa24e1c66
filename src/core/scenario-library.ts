import type { AttackData } from './attack'
import type { Scenario, ScenarioEntry } from './scenario'

/** The built-in scenarios, and what is known of the groups that attack. Loaded as a whole only when somebody asks. */
export interface ScenarioLibrary {
  /** Real ones first, then those built from several, then exercises. */
  scenarios(): readonly ScenarioEntry[]
  scenario(id: string): Promise<Scenario | undefined>
  isOurs(sha256: string): boolean
  /** A selection of MITRE ATT&CK. */
  attack(): Promise<AttackData>
}
