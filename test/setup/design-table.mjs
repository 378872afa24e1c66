import { kilo, readSizes } from './built-sizes.mjs'

/** Who measures what a bench cannot. */
const IN_JOURNEYS = 'counted by `npm test` (journeys)'

/** DESIGN §6, row by row: the most it may be, and what was measured. `results`: what `npm run bench` has written down. */
export function designTable(results) {
  const { entry, styles, pdf, lazy, oneFile } = readSizes()
  const timed = (name, budget) => {
    const row = results.rows.find((one) => one.name === name)
    if (row === undefined) throw new Error(`Nothing called "${name}" was measured.`)
    return { what: name.replace('baseline: ', ''), budget, measured: `${row.median} ms`, ratio: row.ratio }
  }
  return [
    ...[
      entry,
      styles,
      { ...lazy[0], name: `largest other lazy chunk, ${lazy[0].name}` },
      pdf,
      ...oneFile,
    ].map(({ name, size, budget }) => ({ what: name, budget: kilo(budget), measured: kilo(size) })),
    { what: 'bytes of a first visit', budget: '170.0 kB', measured: IN_JOURNEYS },
    { what: 'requests to another origin', budget: 'none', measured: IN_JOURNEYS },
    ...answeringRows(results.answering),
    timed('score and order the plan, 60 items', '0.2 ms'),
    timed('best fit, 60 actions', '5 ms'),
    timed('best fit, 300 actions', '50 ms'),
    timed('plan PDF, 100 actions', '1.1 x autotable'),
    {
      what: 'its bytes, 100 short actions',
      budget: '150.0 kB',
      measured: kilo(results.shortPlanPdfBytes),
    },
    timed('baseline: a room of 1,000 codes, read and counted', '50 ms'),
    { what: 'Lighthouse: accessibility, best practices', budget: '100', measured: 'by hand' },
  ]
}

/** None, where there is no Chromium. */
function answeringRows(answering) {
  if (answering === undefined) return []
  const { plain, slowed } = answering
  return [
    {
      what: 'answering, worst, on a processor four times slower',
      budget: '100 ms',
      measured: `${slowed.worst} ms`,
      ratio: Number((slowed.worst / plain.worst).toFixed(2)),
    },
  ]
}
