import { LIMITS } from '../files/limits'

/** Read only up to the limit: a large file costs nothing. */
export async function readFile(
  file: File,
): Promise<{ name: string; bytes: Uint8Array } | 'too-large' | 'unreadable'> {
  if (file.size > LIMITS.fileBytes) return 'too-large'
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    // Moved, on a stick that was taken out, or in a cloud folder that is not here.
    return 'unreadable'
  }
}

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

/** What the clipboard took: both forms, the text alone, or nothing. */
export async function copyRichText(html: string, text: string): Promise<'rich-text' | 'plain-text' | null> {
  try {
    const blobOf = (type: string, form: string): Blob => new Blob([form], { type })
    const forms = { 'text/html': blobOf('text/html', html), 'text/plain': blobOf('text/plain', text) }
    await navigator.clipboard.write([new ClipboardItem(forms)])
    return 'rich-text'
  } catch {
    // No ClipboardItem, one that takes no HTML, or no permission: the last is then told by what follows.
    return (await copyText(text)) ? 'plain-text' : null
  }
}
