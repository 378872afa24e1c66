import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { oneFilePolicy, ONE_FILE_EDITION } from '../../src/browser/policy.ts'
import { withPolicy } from './policy-plugin.ts'

const WORKER = /\?worker&url$/
/** Rollup's mark for a module that is no file. */
const AS_TEXT = '\0worker-as-text:'
/** Where the bundler would name what a chunk needs beside it: it leaves its mark where there are no chunks. */
const PRELOADS = '__VITE_PRELOAD__'
const ENTRY_SCRIPT = /\s*<script type="module"[^>]* src="[^"]+"[^>]*><\/script>/
const FIRST_SCRIPT = /<script src="[^"]*old-browser\.js"><\/script>/
const STYLE_SHEET = /<link rel="stylesheet"[^>]*>/
const ICON = /<link rel="icon" href="[^"]+"/
/** What only a page with a host can have: a file cannot be installed. */
const BESIDE = /\s*<link rel="[a-z-]+" href="[^"]+\.(?:png|webmanifest)"[^>]*>/g

/**
 * Answers each `?worker&url` with the whole worker as text, which `startWorker` makes a blob of. It is packed: the workers
 * hold once more much of what the page has, and would be two fifths of the file. The step "built files" unpacks them.
 */
export function workersAsText(config: () => InlineConfig): Plugin {
  return {
    name: 'hustings:workers-as-text',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!WORKER.test(id)) return undefined
      const found = await this.resolve(id.replace(WORKER, ''), importer)
      return found === null ? undefined : `${AS_TEXT}${found.id}`
    },
    async load(id) {
      if (!id.startsWith(AS_TEXT)) return undefined
      const text = await buildWorker(config(), id.slice(AS_TEXT.length))
      const packed = deflateRawSync(text, { level: 9 }).toString('base64')
      return [
        `import { inflateSync, strFromU8 } from 'fflate'`,
        `const packed = Uint8Array.from(atob('${packed}'), (letter) => letter.charCodeAt(0))`,
        'export default strFromU8(inflateSync(packed))',
      ].join('\n')
    },
  }
}

async function buildWorker(config: InlineConfig, path: string): Promise<string> {
  const made = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ...config.build,
      write: false,
      rolldownOptions: {
        input: path,
        // One classic script: a module worker from a file's blob is another origin's to some browsers.
        output: { format: 'iife', codeSplitting: false, comments: false },
      },
    },
  })
  const [output, ...others] = (made as Rolldown.RolldownOutput).output
  if (others.length > 0) throw new Error(`${path} does not fit into one script.`)
  return output.code
}

/**
 * Puts the scripts, the style sheet and the icon into the page, and the page's policy with their sums above them.
 * `statics`: the folder of the icon and of the script that old browsers read.
 */
export function allInOneFile(statics: string): Plugin {
  return {
    name: 'hustings:all-in-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle)
      const script = outputs.find((output) => output.type === 'chunk' && output.isEntry) as
        Rolldown.OutputChunk | undefined
      const page = assetNamed(outputs, '.html')
      const style = assetNamed(outputs, '.css')
      if (script === undefined || page === undefined || style === undefined || outputs.length !== 3)
        throw new Error(`Not one page, script and style sheet: ${Object.keys(bundle).join(', ')}`)
      const source = put(String(page.source), {
        script: insideScript(script.code.replaceAll(PRELOADS, 'void 0')),
        style: insideStyle(String(style.source)),
        first: insideScript(readFileSync(`${statics}/old-browser.js`, 'utf8')),
        icon: `data:image/svg+xml;base64,${readFileSync(`${statics}/icon.svg`).toString('base64')}`,
      })
      for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name)
      this.emitFile({ type: 'asset', fileName: ONE_FILE_EDITION, source })
    },
  }
}

interface Parts {
  readonly script: string
  /** For browsers that cannot read the other. */
  readonly first: string
  readonly style: string
  readonly icon: string
}

function put(page: string, { script, first, style, icon }: Parts): string {
  const policy = oneFilePolicy([sumOf(first), sumOf(script)], sumOf(style))
  const bare = replaceOnce(page.replaceAll(BESIDE, ''), ENTRY_SCRIPT, '')
  const styled = replaceOnce(bare, STYLE_SHEET, `<style>${style}</style>`)
  const sturdy = replaceOnce(styled, FIRST_SCRIPT, `<script>${first}</script>`)
  const marked = replaceOnce(sturdy, ICON, `<link rel="icon" href="${icon}"`)
  return withPolicy(
    replaceOnce(marked, '</body>', `<script type="module">${script}</script>\n  </body>`),
    policy,
  )
}

function replaceOnce(text: string, what: RegExp | string, by: string): string {
  if (text.search(what) < 0) throw new Error(`The built page has no ${String(what)}.`)
  return text.replace(what, () => by)
}

function assetNamed(
  outputs: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[],
  ending: string,
): Rolldown.OutputAsset | undefined {
  return outputs.find((output) => output.type === 'asset' && output.fileName.endsWith(ending)) as
    Rolldown.OutputAsset | undefined
}

/** What ends a script for the reader of a page, written so that it means the same to the reader of the script. */
function insideScript(code: string): string {
  return unchanged(
    code
      .trim()
      .replaceAll(/<\/(?=script)/gi, '<\\/')
      .replaceAll('<!--', '\\x3C!--'),
  )
}

function insideStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('The style sheet would end its own element.')
  return unchanged(css.trim())
}

/** Browsers sum up what they have read, and they read these otherwise than they are written. */
function unchanged(text: string): string {
  if (text.includes('\0') || text.includes('\r') || /\p{Surrogate}/u.test(text))
    throw new Error('A character in it does not survive being part of a page.')
  return text
}

/** As a policy names it. */
function sumOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
