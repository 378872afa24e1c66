import { copyText } from './file-exchange'

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
