/** The languages the interface speaks. A checklist says its own, which may be another. */
const LANGUAGES = ['en-GB'] as const
export type Language = (typeof LANGUAGES)[number]
export const DEFAULT_LANGUAGE: Language = 'en-GB'

/** The words of one screen, report or command, by language. A table is an object of strings and functions. */
export type Words<Table> = (language: Language) => Table

/** A language that lacks a word of the table is a compile error. */
export function inEachLanguage<Table>(tables: Readonly<Record<Language, Table>>): Words<Table> {
  return (language) => tables[language]
}
