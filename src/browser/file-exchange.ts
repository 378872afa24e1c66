export function downloadFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: Firefox and WebKit begin to read it in a later task.
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}

/** False when the browser did not let us: no permission, or an insecure address. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
