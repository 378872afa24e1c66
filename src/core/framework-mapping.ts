import type { Item } from './checklist'
import type { Controls, Framework, FrameworkGroup, FrameworkId, FrameworkPart } from './reference'
import type { Standing } from './standing'

export interface FrameworkRow {
  readonly part: FrameworkPart
  /** In checklist order; empty where nothing is mapped. */
  readonly standings: readonly Standing[]
}

/** Whether a part of a framework stands beside what the item asks about. Of a control nobody knows, nothing does. */
export function isMapped(item: Item, controls: Controls, framework: FrameworkId, part: string): boolean {
  return controls.get(item.control)?.[framework].includes(part) === true
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

/** Names one group of one framework, for a list to choose from. */
export function keyOf(framework: Framework, group: FrameworkGroup): string {
  return `${framework.id}:${group.id}`
}

/** Whether the item is mapped to anything in the group that `key` names. */
export function isMappedToGroup(
  item: Item,
  controls: Controls,
  frameworks: readonly Framework[],
  key: string,
): boolean {
  return frameworks.some((framework) =>
    framework.groups
      .filter((group) => keyOf(framework, group) === key)
      .some(({ parts }) => parts.some(({ id }) => isMapped(item, controls, framework.id, id))),
  )
}
