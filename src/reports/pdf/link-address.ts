import { cleanText } from './clean-text'

/**
 * The address in ASCII as a link may hold it, or `null`: then it is plain text. A link is `https:`, names no user, keeps the
 * default port, and its host is one that `isLinkAllowed` knows.
 */
export function linkAddress(address: string, isLinkAllowed: (host: string) => boolean): string | null {
  const url = parseAddress(cleanText(address))
  if (url === null) return null
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null
  return isLinkAllowed(url.hostname) ? url.href : null
}

// `URL.canParse` is younger than the oldest browsers that run this.
function parseAddress(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
