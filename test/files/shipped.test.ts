import { describe, expect, test } from 'vitest'
import { parseChecklist } from '../../src/files/checklist-file'
import { parseControls, parseSources } from '../../src/files/reference-files'
import controlsText from '../../checklists/controls.json?raw'
import sourcesText from '../../checklists/sources.json?raw'

/** Every released version, kept for ever. */
const RELEASED = import.meta.glob<string>(['../../checklists/*/[0-9]*.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const sources = parseSources(sourcesText)
const controls = parseControls(controlsText)

test('our own sources and controls are read by our own reader', () => {
  expect([sources, controls]).toMatchObject([{ ok: true }, { ok: true }])
})

describe.each(Object.entries(RELEASED))('%s', (path, text) => {
  const read = parseChecklist(text)

  test('is read by our own reader', () => {
    expect(read.ok ? [] : read.problem).toEqual([])
  })

  test('is called what its path says', () => {
    expect(read.ok && path.endsWith(`/${read.value.id}/${read.value.version}.json`)).toBe(true)
  })

  test('names only sources and controls that we have', () => {
    const items = read.ok ? read.value.items : []
    const cited = items.flatMap((item) => item.sources.map(({ source }) => source))
    expect(cited.filter((key) => sources.ok && !sources.value.has(key))).toEqual([])
    expect(items.filter(({ control }) => controls.ok && !controls.value.has(control))).toEqual([])
  })
})
