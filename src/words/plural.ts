import { DEFAULT_LANGUAGE } from './language'

/** A text in each form that a language has for numbers: English has `one` and `other`, Welsh all six. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** The form for a number, by the language's own rules. A form that a text does not tell apart may be left out. */
export type Plural = (count: number, forms: PluralForms) => string

export function pluralIn(tag: string): Plural {
  const rules = new Intl.PluralRules(tag)
  return (count, forms) => forms[rules.select(count)] ?? forms.other
}

/** English. */
export const plural = pluralIn(DEFAULT_LANGUAGE)
