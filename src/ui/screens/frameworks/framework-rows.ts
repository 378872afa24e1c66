import type { Controls } from '../../../core/reference'
import type { Standing } from '../../../core/standing'
import { isMapped } from '../../app/framework-mapping'
import type { Framework, FrameworkGroup, FrameworkPart } from '../../services'

export interface FrameworkRow {
  readonly part: FrameworkPart
  /** In checklist order; empty where nothing is mapped. */
  readonly standings: readonly Standing[]
}

/** Every part of a group, whether or not a question is mapped to it. */
export function rowsOf(
  framework: Framework,
  group: FrameworkGroup,
  controls: Controls,
  standings: readonly Standing[],
): readonly FrameworkRow[] {
  return group.parts.map((part) => ({
    part,
    standings: standings.filter(({ item }) => isMapped(item, controls, framework.id, part.id)),
  }))
}
