import * as v from 'valibot'
import { PRESSES, type Press } from '../core/presses'
import type { ProjectedView } from '../core/projected'
import { projectedView } from './projected-schema'

/** From the trainer's window to the projected one. `ask`: whether it is there. */
export type ToProjector = { readonly kind: 'view'; readonly view: ProjectedView } | { readonly kind: 'ask' }

/** And back. `hello`: it has just started, and knows nothing. `gone`: it is closed, or goes elsewhere. */
export type FromProjector =
  { readonly kind: 'hello' | 'here' | 'gone' } | { readonly kind: 'press'; readonly press: Press }

const toProjector = v.variant('kind', [
  v.strictObject({ kind: v.literal('view'), view: projectedView }),
  v.strictObject({ kind: v.literal('ask') }),
])

const fromProjector = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['hello', 'here', 'gone']) }),
  v.strictObject({ kind: v.literal('press'), press: v.picklist(PRESSES) }),
])

/** `undefined`: it is no message of ours, and is left alone. */
export function readToProjector(value: unknown): ToProjector | undefined {
  const read = v.safeParse(toProjector, value)
  return read.success ? read.output : undefined
}

export function readFromProjector(value: unknown): FromProjector | undefined {
  const read = v.safeParse(fromProjector, value)
  return read.success ? read.output : undefined
}
