import type { Item, Rule } from './checklist'

/** Yes/no facts about the organisation. A fact that is absent is not known. */
export type Profile = ReadonlyMap<string, boolean>

/** True, false, or `null` for not known. */
export type Truth = boolean | null

/** Kleene's three-valued logic: one false decides `all`, one true decides `any`, whatever is not known. */
export function readRule(rule: Rule, profile: Profile): Truth {
  if ('has' in rule) return profile.get(rule.has) ?? null
  if ('not' in rule) return not(readRule(rule.not, profile))
  if ('all' in rule) return everyOf(rule.all.map((part) => readRule(part, profile)))
  return not(everyOf(rule.any.map((part) => not(readRule(part, profile)))))
}

/** An item applies unless its rule is definitely false: when in doubt, ask. */
export function applies(item: Item, profile: Profile): boolean {
  return item.appliesWhen === undefined || readRule(item.appliesWhen, profile) !== false
}

/** The facts that a rule reads, in the order it names them. */
export function factsOf(rule: Rule): readonly string[] {
  if ('has' in rule) return [rule.has]
  if ('not' in rule) return factsOf(rule.not)
  return ('all' in rule ? rule.all : rule.any).flatMap(factsOf)
}

function not(truth: Truth): Truth {
  return truth === null ? null : !truth
}

function everyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(null) ? null : true
}

/** The items that an answer to one fact hides: they would be asked if it were not known. */
export function hiddenBy(items: readonly Item[], profile: Profile, fact: string): readonly Item[] {
  const without = new Map(profile)
  without.delete(fact)
  return items.filter((item) => !applies(item, profile) && applies(item, without))
}
