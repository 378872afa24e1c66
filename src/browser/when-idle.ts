const AFTER_LOADING_MS = 2_000

/** Once, when the page has loaded and has had nothing to do for a moment: what can wait is not in its way. */
export function whenIdle(then: () => void): void {
  const wait = (): void => {
    setTimeout(() => {
      // Safari has none.
      const { requestIdleCallback: idle } = globalThis as Partial<typeof globalThis>
      if (idle === undefined) then()
      else idle(then, { timeout: 3_000 })
    }, AFTER_LOADING_MS)
  }
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
