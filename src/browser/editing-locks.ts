/**
 * One tab writes, the others read and wait in line. Web Locks free themselves when a tab closes or crashes. Where
 * there are none, every tab may write, as before.
 */
export function holdEditingLock(
  name: string,
  onChange: (mayWrite: boolean) => void,
): { takeOver(): void; release(): void } {
  const locks = (navigator as Partial<Navigator>).locks
  let isReleased = false
  let isInLine = false
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })

  /** Resolves when this tab has it no longer; to false where locks do not work at all. */
  async function request(options: LockOptions): Promise<boolean> {
    try {
      if (locks === undefined) throw new Error('this browser has no locks')
      await locks.request(name, options, async (lock) => {
        if (isReleased) return
        onChange(lock !== null)
        if (lock !== null) await released
      })
    } catch (problem: unknown) {
      // AbortError: another tab has taken over.
      const isTaken = problem instanceof DOMException && problem.name === 'AbortError'
      if (!isReleased) onChange(!isTaken)
      return isTaken
    }
    return true
  }

  async function requestThenWait(options: LockOptions): Promise<void> {
    const works = await request(options)
    if (!works || isInLine) return
    isInLine = true
    while (!isReleased && (await request({}))) continue
    isInLine = false
  }

  void requestThenWait({ ifAvailable: true })
  return {
    takeOver: () => {
      void requestThenWait({ steal: true })
    },
    release: () => {
      isReleased = true
      release()
    },
  }
}
