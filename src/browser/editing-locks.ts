/**
 * One tab writes, others read. Web Locks free themselves when a tab closes or crashes. Where there are none, every
 * tab may write, as before.
 */
export function holdEditingLock(
  name: string,
  onChange: (mayWrite: boolean) => void,
): { takeOver(): void; release(): void } {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const request = (options: LockOptions): void => {
    void requestLock(name, options, released, onChange)
  }
  request({ ifAvailable: true })
  return {
    takeOver: () => {
      request({ steal: true })
    },
    release: () => {
      release()
    },
  }
}

async function requestLock(
  name: string,
  options: LockOptions,
  released: Promise<void>,
  onChange: (mayWrite: boolean) => void,
): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks
  if (locks === undefined) {
    onChange(true)
    return
  }
  try {
    await locks.request(name, options, async (lock) => {
      onChange(lock !== null)
      if (lock !== null) await released
    })
  } catch {
    // AbortError: another tab has taken over.
    onChange(false)
  }
}
