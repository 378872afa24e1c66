import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import {
  ASK_AGAIN,
  type Header,
  headersFor,
  PAGE_POLICY,
  SERVICE_WORKER_FILE,
} from '../../src/browser/policy.ts'

const SOURCES = fileURLToPath(new URL('../../checklists/sources.json', import.meta.url))
const CHARSET = '<meta charset="utf-8" />'

/** The hosts the app links to, in alphabetical order. */
export function linkHosts(): readonly string[] {
  const { sources } = JSON.parse(readFileSync(SOURCES, 'utf8')) as {
    sources: Record<string, { url: string }>
  }
  return [...new Set(Object.values(sources).map((source) => new URL(source.url).host))].sort()
}

/** Writes the policy into the built page and, for hosts, into two files beside it. The dev server needs its own inline script. */
export function policyInPage(): Plugin {
  return {
    name: 'hustings:policy-in-page',
    apply: 'build',
    transformIndexHtml: (html) => withPolicy(html, PAGE_POLICY),
    generateBundle() {
      const hosts = linkHosts()
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(hosts) })
      this.emitFile({ type: 'asset', fileName: 'nginx-headers.conf', source: nginxFile(hosts) })
    },
  }
}

export function withPolicy(html: string, policy: string): string {
  if (!html.includes(CHARSET))
    throw new Error(`index.html must have ${CHARSET}: the policy goes right behind it.`)
  return html.replace(
    CHARSET,
    () => `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/** Puts the headers on every response of `vite preview`, 404 included. */
export function policyInServer(): Plugin {
  return {
    name: 'hustings:policy-in-server',
    configurePreviewServer(server) {
      const hosts = linkHosts()
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const writeHead = response.writeHead.bind(response)
        // At the last moment, because the file server sets a Cache-Control of its own.
        response.writeHead = (status: number, ...rest: unknown[]) => {
          const theirs = rest.find(
            (part): part is Record<string, string> => typeof part === 'object' && part !== null,
          )
          const ours = Object.fromEntries(headersFor(pathname, hosts))
          const cache: Record<string, string> = status < 400 ? {} : { 'Cache-Control': ASK_AGAIN }
          for (const [name, value] of Object.entries({ ...theirs, ...ours, ...cache }))
            response.setHeader(name, value)
          return writeHead(status)
        }
        next()
      })
    },
  }
}

/** For hosts that read `_headers`. The policy stands on each path by itself: two policies on `sw.js` would both hold. */
function headersFile(hosts: readonly string[]): string {
  const policyAndCache = new Set(['Content-Security-Policy', 'Cache-Control', 'Content-Disposition'])
  const everywhere = headersFor('/', hosts).filter(([name]) => !policyAndCache.has(name))
  const own = (path: string) => headersFor(path, hosts).filter(([name]) => policyAndCache.has(name))
  const block = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  return `${[
    block('/*', everywhere),
    block('/', own('/')),
    block('/index.html', own('/index.html')),
    block('/assets/*', own('/assets/any')),
    block('/hustings.html', own('/hustings.html')),
    block(`/${SERVICE_WORKER_FILE}`, own(`/${SERVICE_WORKER_FILE}`)),
  ].join('\n\n')}\n`
}

/** To be included in a `server { … }` of nginx whose `root` is this folder. */
function nginxFile(hosts: readonly string[]): string {
  // Without `always`, so that a missing file is not remembered for ever.
  const ending = (name: string) => (name === 'Cache-Control' ? '' : ' always')
  const line = ([name, value]: Header) => `  add_header ${name} ${quoted(value)}${ending(name)};`
  const block = (location: string, path: string) =>
    [`location ${location} {`, ...headersFor(path, hosts).map(line), '}'].join('\n')
  return `${[
    '# Inside server { … }, with root set to this folder.',
    block('= /sw.js', '/sw.js'),
    block('= /hustings.html', '/hustings.html'),
    block('/assets/', '/assets/any'),
    block('/', '/'),
  ].join('\n\n')}\n`
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
