// Every package with code in dist/ is one a person has added to the list (THREATS R12). `--write` adds what is new: read it first.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readShippedPackages } from './build-facts.mjs'
import { ROOT } from './ensure.mjs'

const LIST = join(ROOT, 'test/config/shipped-packages.txt')
const HEAD =
  '# Every package with code or fonts in dist/, and its licence. A new line is a decision: see SECURITY.md.\n'

const shipped = Object.entries(readShippedPackages())
  .map(([name, { licence }]) => `${name} ${licence}`)
  .sort()
if (process.argv.includes('--write')) writeFileSync(LIST, `${HEAD}${shipped.join('\n')}\n`)
const listed = readFileSync(LIST, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

const added = shipped.filter((line) => !listed.includes(line))
const gone = listed.filter((line) => !shipped.includes(line))
if (shipped.length === 0) console.log('The build names no package at all: it cannot have been read.')
for (const line of added) console.log(`In dist/ and not in test/config/shipped-packages.txt: ${line}`)
for (const line of gone) console.log(`In test/config/shipped-packages.txt and not in dist/: ${line}`)
if (added.length + gone.length > 0 || shipped.length === 0) {
  console.log('If this is meant, run: node test/setup/packages.mjs --write')
  process.exitCode = 1
}
