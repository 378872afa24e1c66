// Sizes of the built files against the budgets. What the first screen really asks for is measured by test/journeys/first-visit.spec.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DIST, readBuildFacts, withImports } from './build-facts.mjs'
import { ROOT } from './ensure.mjs'

const BUDGETS = JSON.parse(readFileSync(join(ROOT, 'test/config/budgets.json'), 'utf8'))
const FONT_DATA = /(^|\0)virtual:pdf-font|\.(ttf|otf|woff2?)$/
const PDF_CODE = /^(node_modules\/jspdf\/|src\/reports\/pdf\/)/

const { chunks } = readBuildFacts()
const atStart = withImports(
  chunks,
  chunks.filter((chunk) => chunk.entry),
)
const later = chunks.filter((chunk) => !atStart.includes(chunk) && existsSync(join(DIST, chunk.file)))
const fonts = later.filter(
  (chunk) => chunk.modules.length > 0 && chunk.modules.every((id) => FONT_DATA.test(id)),
)
const pdf = later.filter((chunk) => !fonts.includes(chunk) && chunk.modules.some((id) => PDF_CODE.test(id)))
const lazy = later.filter((chunk) => !fonts.includes(chunk) && !pdf.includes(chunk))
const styles = readdirSync(join(DIST, 'assets'))
  .filter((file) => file.endsWith('.css'))
  .map((file) => `assets/${file}`)
const oneFile = join(DIST, 'hustings.html')

const rows = [
  row('scripts of the entry', sum(atStart.map((chunk) => chunk.file)), BUDGETS.entryScripts),
  row('style sheets', sum(styles), BUDGETS.styleSheets),
  row(
    `PDF without fonts, ${pdf.length} chunks`,
    sum(pdf.map((chunk) => chunk.file)),
    BUDGETS.pdfWithoutFonts,
  ),
  row(`PDF fonts, ${fonts.length} chunks`, sum(fonts.map((chunk) => chunk.file)), Infinity),
  ...lazy
    .map((chunk) => row(chunk.file, gzipped(chunk.file), BUDGETS.lazyChunk))
    .sort((one, other) => other.size - one.size),
  ...(existsSync(oneFile)
    ? [
        row('hustings.html', gzipped('hustings.html'), BUDGETS.oneFileEdition),
        row('hustings.html, not compressed', readFileSync(oneFile).length, BUDGETS.oneFileEditionPlain),
      ]
    : []),
]

if (atStart.length === 0) fail('No entry was found among the built files.')
for (const { name, size, budget } of rows) {
  const limit = budget === Infinity ? '' : ` of ${kilo(budget)}`
  console.log(`  ${size > budget ? 'OVER' : 'ok  '}  ${kilo(size).padStart(8)}${limit.padEnd(12)}  ${name}`)
}
const over = rows.filter(({ size, budget }) => size > budget)
if (over.length > 0)
  fail(
    `${over.map(({ name }) => name).join(', ')}: more than DESIGN §6 allows. Take something out, or load it later.`,
  )

function row(name, size, budget) {
  return { name, size, budget }
}

function sum(files) {
  return files.reduce((total, file) => total + gzipped(file), 0)
}

function gzipped(file) {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length
}

function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function fail(sentence) {
  console.log(sentence)
  process.exitCode = 1
}
