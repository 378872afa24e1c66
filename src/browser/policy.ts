/** What the page may do. Each browser enforces it: in the page's own `<meta>`, and in headers where the host sends them. */
const PAGE_RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw worker',
] as const

/** For `<meta>`. `frame-ancestors` is not in it: browsers read that from headers only. */
export const PAGE_POLICY = PAGE_RULES.join('; ')

/** The same, as a header. */
export const PAGE_HEADER_POLICY = [...PAGE_RULES, "frame-ancestors 'none'"].join('; ')

/** Of the one-file edition: what runs is what these sums say (`'sha256-…'`), and there is nothing beside the page to load. */
export function oneFilePolicy(scriptSums: readonly string[], styleSum: string): string {
  return [
    "default-src 'none'",
    `script-src ${scriptSums.join(' ')}`,
    `style-src ${styleSum}`,
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    'worker-src blob:',
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join('; ')
}

// Under the page's policy the service worker could not fill its cache, and the app would not work offline.
export const SERVICE_WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"

/** The one address that gets the policy above. */
export const SERVICE_WORKER_FILE = 'sw.js'

/** The one-file edition has inline script, which the page's policy forbids: it is for saving, not for opening here. */
export const ONE_FILE_EDITION = 'hustings.html'

const DEVICES = [
  'camera',
  'microphone',
  'geolocation',
  'display-capture',
  'usb',
  'serial',
  'bluetooth',
  'payment',
]

export type Header = readonly [name: string, value: string]

/** On every response, 404 included. `linkHosts`: the hosts the app links to, all of them in `checklists/sources.json`. */
function commonHeaders(linkHosts: readonly string[]): readonly Header[] {
  return [
    ['Connection-Allowlist', connectionAllowlist(linkHosts)],
    ['Permissions-Policy', DEVICES.map((device) => `${device}=()`).join(', ')],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-DNS-Prefetch-Control', 'off'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]
}

/** All headers of one response, for a path such as `/assets/start-1a2b.js`. */
export function headersFor(path: string, linkHosts: readonly string[]): readonly Header[] {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const policy = file === SERVICE_WORKER_FILE ? SERVICE_WORKER_POLICY : PAGE_HEADER_POLICY
  const headers: Header[] = [
    ['Content-Security-Policy', policy],
    ...commonHeaders(linkHosts),
    ['Cache-Control', path.includes('/assets/') ? FOR_EVER : ASK_AGAIN],
  ]
  if (file === ONE_FILE_EDITION)
    headers.push(['Content-Disposition', `attachment; filename="${ONE_FILE_EDITION}"`])
  return headers
}

// A file in `assets/` has its own content in its name; anything else may change under the same name.
const FOR_EVER = 'public, max-age=31536000, immutable'
export const ASK_AGAIN = 'no-cache'

// Stops what a content policy does not: `location = …`, `window.open` and WebRTC (Chromium from 152).
function connectionAllowlist(linkHosts: readonly string[]): string {
  const patterns = linkHosts.map((host) => `"https://${host}/*"`)
  return `(${['response-origin', ...patterns].join(' ')}); webrtc=block`
}
