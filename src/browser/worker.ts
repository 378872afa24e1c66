interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy
}

/** Kept for as long as the page is: a browser may read it later than it is asked to. */
const starts = new Map<string, string>()
let policy: ScriptPolicy | null = null

/**
 * Makes every worker there is, from one of our own modules. A worker that is loaded by its address has no policy but what
 * the host sends; one from a `blob:` has the page's own (both tried, three engines). So it is started by one line of text
 * that imports the module; in the one-file edition, where `code` is no address but the whole worker, by that. Throws where
 * a policy of the host forbids even that.
 */
export function startWorker(code: string): Worker {
  const isText = import.meta.env.MODE === 'one-file'
  let start = starts.get(code)
  if (start === undefined) {
    const text = isText ? code : importOf(code)
    start = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    starts.set(code, start)
  }
  policy ??= makePolicy()
  return new Worker(policy.createScriptURL(start), { type: isText ? 'classic' : 'module' })
}

function importOf(address: string): string {
  const { href, origin } = new URL(address, location.href)
  if (origin !== location.origin) throw new Error('a worker has to come from where the page does')
  return `import ${JSON.stringify(href)}`
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
