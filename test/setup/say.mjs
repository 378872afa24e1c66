/** A sentence for the person at the terminal. Not on standard output: that carries results only. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** Ends with one plain sentence, and without a stack trace. */
export function giveUp(sentence) {
  say(sentence)
  process.exit(1)
}
