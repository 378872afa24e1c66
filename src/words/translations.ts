import { DEFAULT_LANGUAGE, sameLanguage, type Language, type Translation } from './language'

/**
 * What loads the words of each language beside English, by its tag: its readers load it, and nobody else. There is none
 * before somebody who speaks it has passed it.
 */
const TRANSLATIONS: Readonly<Record<string, () => Promise<Translation>>> = {}

/** The tags of all languages there are. */
export const LANGUAGE_TAGS: readonly string[] = [DEFAULT_LANGUAGE, ...Object.keys(TRANSLATIONS)]

/** The first that is wished for and is there. English, where none is or where it cannot be loaded. */
export async function loadLanguage(
  wished: readonly string[],
  translations = TRANSLATIONS,
): Promise<Language> {
  const tags = [DEFAULT_LANGUAGE, ...Object.keys(translations)]
  const tag = wished.flatMap((wish) => tags.find((one) => sameLanguage(one, wish)) ?? [])[0]
  const load = tag === undefined ? undefined : translations[tag]
  return load === undefined ? DEFAULT_LANGUAGE : load().catch(() => DEFAULT_LANGUAGE)
}
