import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { findWordTables } from '../words/word-tables'

const TEST_WORDS = fileURLToPath(new URL('../words/', import.meta.url))
/** What `src/words/translations.ts` has while there is no further language. */
const NONE = '= {}'
const MADE_UP_MODULE = 'made-up-words'

/** Builds the app with one language more, which nobody speaks: a file of its own, as a real one would be. */
export function madeUpWords(): Plugin {
  return {
    name: 'hustings:made-up-words',
    enforce: 'pre',
    resolveId: (id) => (id === MADE_UP_MODULE ? `\0${MADE_UP_MODULE}` : undefined),
    load: (id) => (id === `\0${MADE_UP_MODULE}` ? translationModule() : undefined),
    transform(code, id) {
      if (!id.endsWith('/src/words/translations.ts')) return undefined
      if (!code.includes(NONE)) this.error('Translations are listed in another way than before.')
      return code.replace(NONE, `= { qaa: () => import('${MADE_UP_MODULE}').then(({ made }) => made) }`)
    },
  }
}

function translationModule(): string {
  const tables = findWordTables()
  return [
    `import { makeMadeUp } from '${TEST_WORDS}made-up-language.ts'`,
    ...tables.map(({ file, name }, index) => `import { ${name} as words${index} } from '${file}'`),
    `export const made = makeMadeUp([${tables.map((_, index) => `words${index}`).join(', ')}])`,
  ].join('\n')
}
