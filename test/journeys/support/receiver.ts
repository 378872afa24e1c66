import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'

/** A stranger's server. Whatever reaches it has left the page. */
export type Receiver = {
  readonly url: string
  /** Method and path of everything that arrived, in order. */
  readonly hits: string[]
  /** Where packets are counted that no request carries: WebRTC sends them. Each is a hit called `UDP`. */
  readonly udp: { readonly address: string; readonly port: number }
  readonly close: () => Promise<void>
}

/** A page of the stranger's own, without any policy, that sends from a page, from an image and from a worker. */
const LEAKING_PAGE = `<!doctype html><title>Leaks</title><script>
  fetch('/from-page')
  new Image().src = '/from-image'
  new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "/from-worker')"])))
</script>`

const PAGES: Readonly<Record<string, string>> = {
  '/leaking-page': LEAKING_PAGE,
  // A page that may do anything: what leaves from it must be counted, or the count means nothing.
  '/page-without-policy': '<!doctype html><title>Anything goes</title><p>Here</p>',
}

export async function startReceiver(): Promise<Receiver> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`)
    // It welcomes everybody: what does not arrive was stopped on the other side.
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    const page = PAGES[request.url ?? '']
    response.setHeader('Content-Type', page === undefined ? 'text/plain' : 'text/html')
    response.end(page ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port.')
  const packets = createSocket('udp4', () => void hits.push('UDP'))
  await new Promise<void>((bound) => packets.bind(0, ownAddress(), bound))
  return {
    udp: packets.address(),
    url: `http://127.0.0.1:${address.port}`,
    hits,
    close: () =>
      new Promise((closed) => {
        packets.close()
        server.close(() => {
          closed()
        })
        server.closeAllConnections()
      }),
  }
}

/** Firefox sends no such packet to 127.0.0.1: it is one of the machine's own addresses where there is one. */
function ownAddress(): string {
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return own.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1'
}
