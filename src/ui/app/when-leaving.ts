/** The last moment of a tab: what waits for the write before it cannot wait any longer. */
export function whenLeaving(hurry: () => void): () => void {
  const hurryHidden = (): void => {
    if (document.visibilityState === 'hidden') hurry()
  }
  document.addEventListener('visibilitychange', hurryHidden)
  addEventListener('pagehide', hurry)
  return () => {
    document.removeEventListener('visibilitychange', hurryHidden)
    removeEventListener('pagehide', hurry)
  }
}
