interface NavigateEventLike extends Event {
  readonly cancelable: boolean
  readonly destination: { readonly url: string }
}

/**
 * Cancels every navigation of this page to another origin, where the browser has the Navigation API. Links out open
 * a tab of their own and are not stopped. On `file:` origins print as `null`, so paths are compared.
 */
export function stayHere(): void {
  const navigation = (globalThis as { navigation?: EventTarget }).navigation
  navigation?.addEventListener('navigate', (event) => {
    const { destination, cancelable } = event as NavigateEventLike
    if (cancelable && !isHere(new URL(destination.url))) event.preventDefault()
  })
}

function isHere(target: URL): boolean {
  if (target.protocol === 'blob:') return true
  return location.protocol === 'file:'
    ? target.protocol === 'file:' && target.pathname === location.pathname
    : target.origin === location.origin
}
