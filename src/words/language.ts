/** The language of the source: its words come with the screens that say them. */
export const DEFAULT_LANGUAGE = 'en-GB'

/**
 * A language that words can be said in: English, or one that was loaded. Who holds one holds its words, so no screen and
 * no report can be asked for in a language that is not there.
 */
export type Language = typeof DEFAULT_LANGUAGE | Translation

/** All words of a language beside English. `translated` makes its entries. */
export interface Translation {
  /** As `lang` and `Intl` take it: `cy`. */
  readonly tag: string
  /** One for each table of English. */
  readonly tables: ReadonlyMap<Words<unknown>, unknown>
  /** What the one-file edition says otherwise. */
  readonly inTab: ReadonlyMap<Words<unknown>, object>
}

/** The words of one screen, report or command, by language. A table is an object of strings and functions. */
export type Words<Table> = (language: Language) => Table

export function tagOf(language: Language): string {
  return language === DEFAULT_LANGUAGE ? language : language.tag
}

/** A table of words that every translation has to have as well: a test names those that one lacks. */
export function inEachLanguage<Table>(
  tables: Readonly<Record<typeof DEFAULT_LANGUAGE, Table>>,
): Words<Table> {
  const words: Words<Table> = (language) =>
    language === DEFAULT_LANGUAGE ? tables[language] : tableOf(language, words)
  return words
}

/** One entry of `Translation.tables`. A word that is missing in the table is a compile error. */
export function translated<Table>(words: Words<Table>, table: Table): readonly [Words<unknown>, unknown] {
  return [words, table]
}

/** One entry of `Translation.inTab`. */
export function saidInTab<Table>(
  words: Words<Table>,
  table: Partial<Table>,
): readonly [Words<unknown>, object] {
  return [words, table]
}

/** Whether a reader of the one reads the other: `en` and `en-GB`. */
export function sameLanguage(one: string, other: string): boolean {
  return one.split('-')[0]?.toLowerCase() === other.split('-')[0]?.toLowerCase()
}

function tableOf<Table>({ tables, tag }: Translation, words: Words<Table>): Table {
  const table = tables.get(words)
  if (table === undefined) throw new Error(`${tag} lacks a table of words`)
  return table as Table
}
