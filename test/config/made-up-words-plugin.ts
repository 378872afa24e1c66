import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const TABLES = 'return (language) => tables[language]'

/** Builds the app in the language that nobody speaks: each table of words is retold where tables are made. */
export function madeUpWords(): Plugin {
  return {
    name: 'hustings:made-up-words',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/words/language.ts')) return undefined
      if (!code.includes(TABLES)) this.error('The tables of words are given in another way than before.')
      return [
        `import { inMadeUpLanguage } from '${ROOT}test/words/made-up-language.ts'`,
        code.replace(
          TABLES,
          'const made = {}; return (language) => (made[language] ??= inMadeUpLanguage(tables[language]))',
        ),
      ].join('\n')
    },
  }
}
