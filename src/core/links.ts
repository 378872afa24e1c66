import type { Sources } from './reference'

/**
 * Links anywhere, in every format, lead only to hosts of our own `sources.json`: `https:`, no user name, the default
 * port. Everything else stays plain text.
 */
export function isLinkAllowed(address: string, hosts: ReadonlySet<string>): boolean {
  const host = hostOf(address)
  return host !== null && hosts.has(host)
}

export function hostsOf(sources: Sources): ReadonlySet<string> {
  return new Set([...sources.values()].flatMap(({ url }) => hostOf(url) ?? []))
}

/** `null` for an address we never link to, whatever its host. */
function hostOf(address: string): string | null {
  return /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#][!-~]*)?$/.exec(address)?.[1] ?? null
}
