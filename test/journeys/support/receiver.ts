import { createServer } from 'node:http'

/** A stranger's server. Whatever reaches it has left the page. */
export type Receiver = {
  readonly url: string
  /** Method and path of everything that arrived, in order. */
  readonly hits: string[]
  readonly close: () => Promise<void>
}

/** A page of the stranger's own, without any policy, that sends from a page, from an image and from a worker. */
const LEAKING_PAGE = `<!doctype html><title>Leaks</title><script>
  fetch('/from-page')
  new Image().src = '/from-image'
  new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "/from-worker')"])))
</script>`

export async function startReceiver(): Promise<Receiver> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`)
    // It welcomes everybody: what does not arrive was stopped on the other side.
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    response.setHeader('Content-Type', request.url === '/leaking-page' ? 'text/html' : 'text/plain')
    response.end(request.url === '/leaking-page' ? LEAKING_PAGE : '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    hits,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed()
        })
        server.closeAllConnections()
      }),
  }
}
