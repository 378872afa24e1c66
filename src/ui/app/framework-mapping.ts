import type { Item } from '../../core/checklist'
import type { Controls } from '../../core/reference'
import type { Framework, FrameworkGroup, FrameworkId } from '../services'

/** Whether a part of a framework stands beside what the item asks about. Of a control nobody knows, nothing does. */
export function isMapped(item: Item, controls: Controls, framework: FrameworkId, part: string): boolean {
  return controls.get(item.control)?.[framework].includes(part) === true
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
