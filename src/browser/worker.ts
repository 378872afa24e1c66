interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
}

/** One line each, kept for as long as the page is: a browser may read it later than it is asked to. */
const starts = new Map<string, string>()
let policy: ScriptPolicy | null = null

/**
 * Makes every worker there is, from one of our own modules. A worker that is loaded by its address has no policy but what
 * the host sends; one from a `blob:` has the page's own (both tried, three engines). So it is started by one line of text
 * that imports the module. Throws where a policy of the host forbids even that.
 */
export function startWorker(address: string): Worker {
  const { href, origin } = new URL(address, location.href)
  if (origin !== location.origin) throw new Error('a worker has to come from where the page does')
  let start = starts.get(href)
  if (start === undefined) {
    start = URL.createObjectURL(new Blob([`import ${JSON.stringify(href)}`], { type: 'text/javascript' }))
    starts.set(href, start)
  }
  policy ??= makePolicy()
  return new Worker(policy.createScriptURL(start), { type: 'module' })
}

/** Where there are no Trusted Types, the check is ours alone. */
function makePolicy(): ScriptPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const rules: ScriptPolicy = { createScriptURL: onlyBlob }
  return trustedTypes === undefined ? rules : trustedTypes.createPolicy('worker', rules)
}

function onlyBlob(address: string): string {
  if (!address.startsWith('blob:')) throw new TypeError('a worker is started from a blob: only')
  return address
}
