const ENTER = new Set(['\r', '\n'])
const GIVEN_UP = new Set(['\u0003', '\u0004'])
const BACKSPACE = new Set(['\u007f', '\b'])
const TAKE_ALL_BACK = '\u0015'
/** Arrows and the like. */
const SEQUENCES = /\u001b(?:\[[0-9;]*)?[A-Za-z~]?/g

/** What is typed at the terminal, and is not shown there. `null`: there is no terminal, or it was given up. */
export async function askHidden(question: string): Promise<string | null> {
  const { stdin, stderr } = process
  if (!stdin.isTTY || !stderr.isTTY) return null
  // Before the question: what is typed the moment it stands there is not shown either.
  stdin.setRawMode(true)
  stderr.write(`${question} `)
  stdin.setEncoding('utf8')
  stdin.resume()
  return new Promise((resolve) => {
    let typed = ''
    const end = (answer: string | null): void => {
      stdin.off('data', hear)
      stdin.setRawMode(false)
      stdin.pause()
      stderr.write('\n')
      resolve(answer)
    }
    const hear = (text: string): void => {
      for (const key of text.replaceAll(SEQUENCES, '')) {
        if (ENTER.has(key) || GIVEN_UP.has(key)) {
          end(ENTER.has(key) ? typed : null)
          return
        }
        typed = typedAfter(typed, key)
      }
    }
    stdin.on('data', hear)
  })
}

function typedAfter(typed: string, key: string): string {
  if (BACKSPACE.has(key)) return Array.from(typed).slice(0, -1).join('')
  if (key === TAKE_ALL_BACK) return ''
  return key < ' ' ? typed : typed + key
}
