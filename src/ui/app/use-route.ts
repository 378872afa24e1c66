import { useMemo, useSyncExternalStore } from 'react'
import { parseRoute, type Route } from './route'

export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, readHash)
  return useMemo(() => parseRoute(hash), [hash])
}

export function goTo(address: string): void {
  location.hash = address
}

function listen(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => {
    removeEventListener('hashchange', onChange)
  }
}

function readHash(): string {
  return location.hash
}
