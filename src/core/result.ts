/** What can fail for a reason the person can act on. Throwing is kept for our own mistakes. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem }

export function succeed<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

export function fail<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem }
}
