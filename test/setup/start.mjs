import { createServer } from 'node:net'
import { buildBoth } from './build-both.mjs'
import { ensure, ROOT } from './ensure.mjs'
import { giveUp, say } from './say.mjs'

const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  giveUp(`PORT is ${process.env.PORT}. Set it to a number from 1 to 65535, such as PORT=4174.`)
}
await ensure()
await refuseIfTaken()

say('Building …')
await buildBoth({ logLevel: 'warn' })
const { preview } = await import('vite')
await preview({ root: ROOT, logLevel: 'warn', preview: { port } }).catch(refuse)
console.log(`Hustings: http://localhost:${port}  (stop with Ctrl+C)`)

/** Before the build, so that nobody waits for a build that cannot be served. */
function refuseIfTaken() {
  return new Promise((free) => {
    const trial = createServer()
    trial.once('error', refuse)
    trial.listen(port, '127.0.0.1', () => trial.close(free))
  })
}

function refuse(problem) {
  const taken = problem.code === 'EADDRINUSE' || /already in use/.test(problem.message)
  if (problem.code === 'EACCES')
    giveUp(`This computer does not let you use port ${port}. Use another one: PORT=8173 npm start`)
  if (!taken) throw problem
  giveUp(
    `Port ${port} is in use: Hustings may be running already at http://localhost:${port}. ` +
      `Stop the other program, or use another port: PORT=${port === 65535 ? 4173 : port + 1} npm start`,
  )
}
