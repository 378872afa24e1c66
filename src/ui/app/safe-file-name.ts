/** What every file system takes: letters, digits, spaces, dots inside, hyphens. */
export function safeFileName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 100)
}
