import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { checklistCatalogue } from '../../src/browser/catalogue-plugin.ts'

const CHECKLISTS = fileURLToPath(new URL('../../checklists', import.meta.url))

/** Around each text of a checklist, and around each of what else we publish. Nothing else has these letters. */
export const CHECKLIST_MARKS = '⟦⟧'
export const REFERENCE_MARKS = '⦃⦄'

/** What checklists are said to be written in. */
export const MARKED_LANGUAGE = 'cy'

const TEXTS_OF_CHECKLISTS = new Set(
  'title audience summary changes publisher attribution question help whenHidden inPlace partly why how evidence action'.split(
    ' ',
  ),
)
const TEXTS_OF_REFERENCES = new Set(
  'title publisher section summary when story discuss relevance attribution licence what'.split(' '),
)
/** Names elsewhere are names: of groups, and of organisations that do not exist. */
const NAMED = /\/(techniques|cyber-essentials|ncsc-caf|nist-csf[^/]*)\.json$/

/** Builds the app with checklists that call themselves Welsh, and marks around every text that is not of the interface. */
export function markedTexts(folder: string): readonly Plugin[] {
  rmSync(folder, { recursive: true, force: true })
  cpSync(CHECKLISTS, folder, { recursive: true })
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json') || name.endsWith('.schema.json')) continue
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(markFile(path, JSON.parse(readFileSync(path, 'utf8')))))
  }
  return [
    checklistCatalogue(folder),
    {
      name: 'hustings:marked-texts',
      enforce: 'pre',
      load: (id) =>
        id.startsWith(CHECKLISTS) ? readFileSync(id.replace(CHECKLISTS, folder), 'utf8') : undefined,
    },
  ]
}

function markFile(path: string, value: unknown): unknown {
  return isFormat(value, 'hustings/checklist')
    ? markChecklist(value)
    : markReferences(value, NAMED.test(path))
}

/** The checklist with marks around its texts, in another language than the interface. */
export function markChecklist<Checklist extends object>(
  checklist: Checklist,
  marks = CHECKLIST_MARKS,
): Checklist {
  const sections = marked(checklist, (key) => key === 'section', REFERENCE_MARKS)
  const texts = marked(sections, (key) => TEXTS_OF_CHECKLISTS.has(key), marks)
  return { ...(texts as Checklist), language: MARKED_LANGUAGE }
}

function markReferences(value: unknown, withNames: boolean): unknown {
  if (isFormat(value, 'hustings/assessment')) return value
  const isText = (key: string): boolean => TEXTS_OF_REFERENCES.has(key) || (withNames && key === 'name')
  return marked(value, isText, REFERENCE_MARKS)
}

function isFormat(value: unknown, format: string): value is object {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format
}

/** Texts under these keys, alone or in a list. */
function marked(value: unknown, isText: (key: string) => boolean, marks: string, key = ''): unknown {
  if (typeof value === 'string') return isText(key) ? `${marks.charAt(0)}${value}${marks.charAt(1)}` : value
  if (Array.isArray(value)) return value.map((one) => marked(one, isText, marks, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, marked(one, isText, marks, name)]),
  )
}
