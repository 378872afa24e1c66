// Sizes of the built files against the budgets.
import { kilo, readSizes } from './built-sizes.mjs'

const { entry, styles, pdf, fonts, lazy, oneFile } = readSizes()
const rows = [entry, styles, pdf, fonts, ...lazy, ...oneFile]
for (const { name, size, budget } of rows) {
  const limit = budget === Infinity ? '' : ` of ${kilo(budget)}`
  console.log(`  ${size > budget ? 'OVER' : 'ok  '}  ${kilo(size).padStart(8)}${limit.padEnd(12)}  ${name}`)
}
const over = rows.filter(({ size, budget }) => size > budget)
if (over.length > 0) {
  console.log(
    `${over.map(({ name }) => name).join(', ')}: more than DESIGN §6 allows. Take something out, or load it later.`,
  )
  process.exitCode = 1
}
