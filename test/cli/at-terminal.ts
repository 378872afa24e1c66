import { spawn } from 'node:child_process'

export interface AtTerminal {
  readonly status: number | null
  /** All that the terminal showed. */
  readonly shown: string
}

/**
 * Runs a command at a terminal of its own (by `script` of util-linux), and types an answer each time that it asks for a
 * passphrase.
 */
export function runAtTerminal(
  command: string,
  answers: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<AtTerminal> {
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      env: { ...environment, SHELL: '/bin/sh' },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let shown = ''
    let answered = 0
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (text: string) => {
      shown += text
      const asked = shown.match(/passphrase[^:\n]*:/gi)?.length ?? 0
      for (; answered < Math.min(asked, answers.length); answered += 1)
        child.stdin.write(`${answers[answered] ?? ''}\r`)
    })
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, shown })
    })
  })
}
