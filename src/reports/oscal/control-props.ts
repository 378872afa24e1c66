import type { JsonObject } from '../../core/json'
import type { Controls } from '../../core/reference'
import { prop } from './parts'

/** Where a control stands in other frameworks: our own mapping. Of a control nobody knows, nowhere. */
export function frameworkProps(controls: Controls | undefined, id: string): readonly JsonObject[] {
  const control = controls?.get(id)
  if (control === undefined) return []
  return [
    ...control.cyberEssentials.flatMap((part) => prop('cyber-essentials', part)),
    ...control.caf.flatMap((part) => prop('caf', part)),
    ...control.csf.flatMap((part) => prop('csf', part)),
  ]
}
