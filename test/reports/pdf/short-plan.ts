import { readFileSync } from 'node:fs'
import { FRAMEWORKS } from '../../../src/browser/frameworks'
import { DEFAULT_SECTIONS } from '../../../src/core/report-wish'
import { parseControls, parseSources } from '../../../src/files/reference-files'
import { makeReport, type Report } from '../../../src/reports/report'
import { makeAnswered, makeChecklist, makeItem, makeTheme } from '../../core/builders'
import { planInput } from '../small-checklist'

const FOLDER = 'checklists'
const OPEN = ['not-in-place', 'partly', 'not-in-place', 'not-sure'] as const
const THEMES = ['accounts', 'devices', 'website', 'people'] as const
const WORDS = (
  'account admin answer app backup before board branch candidate check code council data day device door email every ' +
  'fake file form group help keep key leader leaver letter link list lock member message month name note office old open ' +
  'password phone plan press put read second send sign site staff step supplier team tell test trust update use visitor ' +
  'volunteer vote week who write'
).split(' ')

/**
 * The plan that `hustings plan --pdf` makes of a checklist of somebody's own: open actions of a few lines each, no two of the
 * same words, and a polling day.
 */
export function makeShortPlan(actions: number): Report {
  const sources = parseSources(readFileSync(`${FOLDER}/sources.json`, 'utf8'))
  const controls = parseControls(readFileSync(`${FOLDER}/controls.json`, 'utf8'))
  if (!sources.ok || !controls.ok) throw new Error('Our own files could not be read.')
  const sentence = makeSentences()
  const items = Array.from({ length: actions }, (_, index) =>
    makeItem(`item-${index}`, {
      theme: THEMES[index % THEMES.length] ?? 'accounts',
      level: index % 3 === 0 ? 'essential' : 'important',
      hours: 1 + (index % 8) / 2,
      question: sentence(9, '?'),
      inPlace: sentence(22),
      partly: sentence(8),
      why: sentence(24),
      how: [sentence(14), sentence(18), sentence(12), sentence(16)],
      evidence: [sentence(14)],
      action: sentence(10),
    }),
  )
  const checklist = makeChecklist(items, { themes: THEMES.map(makeTheme) })
  const answers = Object.fromEntries(items.map(({ id }, index) => [id, OPEN[index % OPEN.length]]))
  const plan = { pollingDay: '2027-05-06', hoursPerWeek: 8 }
  const input = planInput(checklist, makeAnswered(checklist, answers, { plan }))
  return makeReport(
    { ...input, isOurs: false, sources: sources.value, controls: controls.value, frameworks: FRAMEWORKS },
    { kind: 'full', sections: DEFAULT_SECTIONS, attach: false },
  )
}

/** The same sentences every time, each of as many words as asked for. */
function makeSentences(): (words: number, end?: string) => string {
  let state = 1
  const next = (): string => {
    state = (state * 48271) % 2147483647
    return WORDS[state % WORDS.length] ?? ''
  }
  return (words, end = '.') => {
    const text = Array.from({ length: words }, next).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`
  }
}
