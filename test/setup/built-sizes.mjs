// Sizes of the built files beside their budgets. What the first screen really asks for is measured by
// test/journeys/first-visit.spec.ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DIST, readBuildFacts, withImports } from './build-facts.mjs'
import { ROOT } from './ensure.mjs'

const BUDGETS = JSON.parse(readFileSync(join(ROOT, 'test/config/budgets.json'), 'utf8'))
const FONT_DATA = /(^|\0)virtual:pdf-font|\.(ttf|otf|woff2?)$/
const PDF_CODE = /^(node_modules\/jspdf\/|src\/reports\/pdf\/)/

/** Of both editions, as they were built last. Bytes after gzip, unless a name says otherwise; `budget`: the most they may be, `Infinity` where there is none. */
export function readSizes() {
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

  if (atStart.length === 0) throw new Error('No entry was found among the built files.')
  return {
    entry: row('scripts of the entry', sum(atStart.map(({ file }) => file)), BUDGETS.entryScripts),
    styles: row('style sheets', sum(styles), BUDGETS.styleSheets),
    pdf: row(
      `PDF without fonts, ${pdf.length} chunks`,
      sum(pdf.map(({ file }) => file)),
      BUDGETS.pdfWithoutFonts,
    ),
    fonts: row(`PDF fonts, ${fonts.length} chunks`, sum(fonts.map(({ file }) => file)), Infinity),
    // The largest first.
    lazy: lazy
      .map(({ file }) => row(file, gzipped(file), BUDGETS.lazyChunk))
      .sort((one, other) => other.size - one.size),
    oneFile: existsSync(oneFile)
      ? [
          row('hustings.html', gzipped('hustings.html'), BUDGETS.oneFileEdition),
          row('hustings.html, not compressed', readFileSync(oneFile).length, BUDGETS.oneFileEditionPlain),
        ]
      : [],
  }
}

function row(name, size, budget) {
  return { name, size, budget }
}

function sum(files) {
  return files.reduce((total, file) => total + gzipped(file), 0)
}

function gzipped(file) {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length
}

export function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
