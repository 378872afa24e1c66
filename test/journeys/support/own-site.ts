import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { headersFor } from '../../../src/browser/policy'
import { linkHosts } from '../../config/policy-plugin'

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** What is sent instead of the built file, by path; `null`: it is not there. */
export type Changes = ReadonlyMap<string, string | null>

/** A host of a test's own: it can change what it sends, be switched off and on, and notes what it is asked. */
export interface OwnSite {
  readonly url: string
  readonly port: number
  /** Method, address and length of the body of every request, in order. */
  readonly log: string[]
  /** From now on, on top of what is built. */
  change(changes: Changes): void
  /** As if it were unplugged: nobody listens any more. */
  switchOff(): Promise<void>
  switchOn(): Promise<void>
}

export interface OwnSiteSetting {
  /** Those of `npm start`. False: none at all. */
  readonly headers: boolean
  /** Where it lies on its host. */
  readonly folder?: string
}

export async function startOwnSite({ headers, folder = '/' }: OwnSiteSetting): Promise<OwnSite> {
  const hosts = linkHosts()
  const log: string[] = []
  let changes: Changes = new Map()

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    let size = 0
    request.on('data', (piece: Buffer) => {
      size += piece.length
    })
    request.on('end', () => {
      log.push(`${request.method} ${request.url}${size === 0 ? '' : ` with ${size} bytes`}`)
    })
    const path = pathname.startsWith(folder) ? `/${pathname.slice(folder.length)}` : ''
    const content = path === '' ? undefined : contentOf(path, changes)
    if (headers) headersFor(pathname, hosts).forEach(([name, value]) => response.setHeader(name, value))
    response.setHeader('Content-Type', TYPES[extname(path === '/' ? '/index.html' : path)] ?? 'text/plain')
    response.writeHead(content === undefined ? 404 : 200)
    response.end(content ?? 'There is no such file.')
  }

  let server = createServer(answer)
  const port = await listen(server, 0)
  return {
    url: `http://localhost:${port}${folder}`,
    port,
    log,
    change(next) {
      changes = next
    },
    async switchOff() {
      await new Promise((closed) => {
        server.close(closed)
        server.closeAllConnections()
      })
    },
    async switchOn() {
      server = createServer(answer)
      await listen(server, port)
    },
  }
}

/** As it is built. */
export function builtFile(path: string): string {
  return readFileSync(join(DIST, path), 'utf8')
}

export function isBuilt(path: string): boolean {
  const file = join(DIST, path)
  return existsSync(file) && statSync(file).isFile()
}

function contentOf(path: string, changes: Changes): string | Buffer | undefined {
  const name = path === '/' ? 'index.html' : path.slice(1)
  const changed = changes.get(name)
  if (changed !== undefined) return changed ?? undefined
  return isBuilt(name) ? readFileSync(join(DIST, name)) : undefined
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The site has no port.')
  return address.port
}
