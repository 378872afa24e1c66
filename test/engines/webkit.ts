import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, findWebKit } from '../setup/find-programs.mjs'
import { patiently, startSession, type Driver } from './web-driver'

export interface WebKit {
  readonly driver: Driver
  /** Where its downloads go, and all that it keeps. */
  readonly home: string
  readonly end: () => Promise<void>
}

/** WebKitGTK's own small browser, on a screen that nobody sees, with a home of its own. */
export async function startWebKit(): Promise<WebKit> {
  const found = findWebKit()
  if (found === undefined) throw new Error('There is no WebKitGTK here.')
  const home = mkdtempSync(join(tmpdir(), 'hustings-webkit-'))
  // Named, or the browser puts downloads where it pleases.
  for (const folder of ['Downloads', '.config']) mkdirSync(join(home, folder))
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n')
  const port = await freePort()
  const server = spawn(
    findProgram('xvfb-run') ?? 'xvfb-run',
    ['-a', found.driver, `--port=${String(port)}`],
    {
      env: { ...process.env, HOME: home },
      stdio: 'ignore',
      detached: true,
    },
  )
  const address = `http://127.0.0.1:${String(port)}`
  try {
    await patiently(() => fetch(`${address}/status`))
    const driver = await startSession(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    })
    const end = async (): Promise<void> => {
      await driver.quit().catch(() => undefined)
      endAll(server)
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
    return { driver, home, end }
  } catch (problem: unknown) {
    endAll(server)
    throw problem
  }
}

/** The screen and the driver with it. */
function endAll({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM')
  } catch {
    // They have ended by themselves.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })
}

/** The one PDF that was downloaded, once it is whole. It is gone from the disk then. */
export async function takePdf({ home }: WebKit): Promise<Buffer> {
  const folder = join(home, 'Downloads')
  return patiently(() => {
    const [name] = readdirSync(folder).filter((one) => one.endsWith('.pdf'))
    if (name === undefined) throw new Error(`${folder} has no PDF: ${readdirSync(folder).join(', ')}`)
    const pdf = readFileSync(join(folder, name))
    if (!pdf.subarray(-6).includes('%%EOF')) throw new Error(`${name} is not whole`)
    rmSync(join(folder, name))
    return pdf
  })
}
