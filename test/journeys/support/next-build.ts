import { createHash } from 'node:crypto'
import { builtFile, type Changes } from './own-site'

const MARK = '<title>Hustings</title>'

/** A build after this one: its page says `build`, and its service worker keeps that page. */
export function nextBuild(build: string): Changes {
  const page = builtFile('index.html').replace(MARK, `<meta name="test-build" content="${build}" />${MARK}`)
  const worker = builtFile('sw.js')
    .replace(/"version":"[0-9a-f]{16}"/, `"version":"${hash(page, 'hex').slice(0, 16)}"`)
    .replace(/"\.\/":"sha256-[^"]+"/, `"./":"sha256-${hash(page, 'base64')}"`)
  if (worker === builtFile('sw.js')) throw new Error('sw.js has no version or no page to change.')
  return new Map([
    ['index.html', page],
    ['sw.js', worker],
  ])
}

function hash(text: string, form: 'hex' | 'base64'): string {
  return createHash('sha256').update(text).digest(form)
}
