/** How often it is looked at: a timer for the whole time would stand still while the computer sleeps. */
const LOOK_MILLISECONDS = 5_000

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'click'] as const

/** Acts each time nobody has pressed a key or clicked for that long, again and again until somebody does. */
export function whenUntouched(milliseconds: number, act: () => void): void {
  let lastSign = Date.now()
  const look = (): void => {
    if (Date.now() - lastSign >= milliseconds) act()
  }
  const note = (): void => {
    // The first sign after a long sleep may come before the timer does.
    look()
    lastSign = Date.now()
  }
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, note, { capture: true })
  document.addEventListener('visibilitychange', look)
  setInterval(look, LOOK_MILLISECONDS)
}
