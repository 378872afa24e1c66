/** As much of the WebDriver protocol as the journey needs. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const PATIENCE_MILLISECONDS = 60_000

/** Elements are named by XPath. What is not there yet is waited for. */
export interface Driver {
  readonly open: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** Waits until it is shown. */
  readonly see: (path: string) => Promise<void>
  readonly press: (path: string) => Promise<void>
  readonly type: (path: string, text: string) => Promise<void>
  /** Presses a label until what is in it is on: the page may still move under the first press. */
  readonly choose: (label: string) => Promise<void>
  /** Waits until that radio button or tick is on. It may be drawn by something else that stands over it. */
  readonly seeChosen: (path: string) => Promise<void>
  readonly quit: () => Promise<void>
}

/** Begins a session with what listens at `server`. */
export async function startSession(server: string, capabilities: object): Promise<Driver> {
  const { sessionId } = (await send(server, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string }
  const session = `${server}/session/${sessionId}`
  const ask = (method: string, path: string, body?: object) => send(session, method, path, body)

  const placesOf = async (path: string): Promise<readonly string[]> => {
    const found = (await ask('POST', '/elements', { using: 'xpath', value: path })) as Record<
      string,
      string
    >[]
    return found.map((element) => `/element/${element[ELEMENT] ?? ''}`)
  }
  const findWhere = (path: string, state: 'displayed' | 'selected'): Promise<string> =>
    patiently(async () => {
      for (const place of await placesOf(path)) {
        if ((await ask('GET', `${place}/${state}`)) === true) return place
      }
      throw new Error(`Nothing is ${state} at ${path}`)
    })

  // Found anew each time: what was found may have been drawn again since.
  const press = async (path: string): Promise<void> => {
    await patiently(async () => {
      const place = await findWhere(path, 'displayed')
      // The driver presses what is in view, and does not scroll to a label that is not.
      const element = { [ELEMENT]: place.slice(place.lastIndexOf('/') + 1) }
      const script = 'arguments[0].scrollIntoView({ block: "center" })'
      await ask('POST', '/execute/sync', { script, args: [element] })
      await ask('POST', `${place}/click`, {})
    })
  }

  return {
    open: async (address) => void (await ask('POST', '/url', { url: address })),
    reload: async () => void (await ask('POST', '/refresh', {})),
    see: async (path) => void (await findWhere(path, 'displayed')),
    seeChosen: async (path) => void (await findWhere(path, 'selected')),
    press,
    choose: (label) =>
      patiently(async () => {
        await press(label)
        await new Promise((drawn) => setTimeout(drawn, 200))
        const [place = ''] = await placesOf(`(${label})[1]//input`)
        if ((await ask('GET', `${place}/selected`)) !== true) throw new Error(`Not chosen: ${label}`)
      }),
    type: async (path, text) =>
      void (await ask('POST', `${await findWhere(path, 'displayed')}/value`, { text })),
    quit: async () => void (await ask('DELETE', '')),
  }
}

/** Tries until it works, or patience ends: with why it did not work the last time. */
export async function patiently<Value>(attempt: () => Promise<Value> | Value): Promise<Value> {
  const end = Date.now() + PATIENCE_MILLISECONDS
  for (;;) {
    try {
      return await attempt()
    } catch (problem: unknown) {
      if (Date.now() > end) throw problem
      await new Promise((wake) => setTimeout(wake, 200))
    }
  }
}

async function send(server: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${server}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 500)}`)
  return value
}
