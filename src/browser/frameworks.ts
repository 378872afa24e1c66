import cyberEssentials from '../../checklists/frameworks/cyber-essentials.json'
import caf from '../../checklists/frameworks/ncsc-caf.json'
import csf from '../../checklists/frameworks/nist-csf-2.0.json'
import type { Framework, FrameworkPart } from '../core/reference'

/** Three files of three shapes, as one. */
export const FRAMEWORKS: readonly Framework[] = [
  {
    id: 'cyberEssentials',
    ...aboutOf(cyberEssentials),
    groups: cyberEssentials.controls.map(({ id, title }) => ({ id, title, parts: [{ id, title }] })),
  },
  {
    id: 'caf',
    ...aboutOf(caf),
    groups: caf.objectives.map(({ id, title }) => ({ id, title, parts: outcomesOf(id) })),
  },
  {
    id: 'csf',
    ...aboutOf(csf),
    groups: csf.functions.map(({ id, title }) => ({ id, title, parts: subcategoriesOf(id) })),
  },
]

function aboutOf({ name, version, publisher, licence }: Omit<Framework, 'id' | 'groups'>) {
  return { name, version, publisher, licence }
}

function outcomesOf(objective: string): readonly FrameworkPart[] {
  const principles = new Set(caf.principles.filter((one) => one.objective === objective).map(({ id }) => id))
  return caf.outcomes
    .filter(({ principle }) => principles.has(principle))
    .map(({ id, title }) => ({ id, title }))
}

function subcategoriesOf(wanted: string): readonly FrameworkPart[] {
  const categories = new Set(csf.categories.filter((one) => one.function === wanted).map(({ id }) => id))
  return csf.subcategories
    .filter(({ category }) => categories.has(category))
    .map(({ id, text }) => ({ id, title: text }))
}
