const RANGE = 2 ** 32

/**
 * A whole number from 0 to `bound - 1`, each as likely as any other: what lies past the last whole multiple of `bound` is
 * drawn again, because a remainder alone would favour the first ones.
 */
export function randomBelow(bound: number, draw: () => number = drawNumber): number {
  const usable = RANGE - (RANGE % bound)
  for (;;) {
    const drawn = draw()
    if (drawn < usable) return drawn % bound
  }
}

/** 0 to 2^32 - 1. */
function drawNumber(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn
}
