import { afterEach, expect, test, vi } from 'vitest'
import { copyRichText } from '../../src/browser/copy-rich-text'

afterEach(() => {
  vi.unstubAllGlobals()
})

interface Clipboard {
  readonly write?: (items: readonly unknown[]) => Promise<void>
  readonly writeText?: (text: string) => Promise<void>
}

/** A browser's clipboard, and the class by which it takes more than text. */
function stubClipboard(clipboard: Clipboard | undefined, hasItems = true): void {
  vi.stubGlobal('navigator', { clipboard })
  vi.stubGlobal(
    'ClipboardItem',
    hasItems
      ? class {
          readonly forms: Readonly<Record<string, Blob>>
          constructor(forms: Readonly<Record<string, Blob>>) {
            this.forms = forms
          }
        }
      : undefined,
  )
}

const accept = (): Promise<void> => Promise.resolve()
const refuse = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'))

test('both forms go to the clipboard together, each under its type', async () => {
  const written: { readonly forms: Readonly<Record<string, Blob>> }[] = []
  stubClipboard({
    write: (items) => {
      written.push(...(items as typeof written))
      return accept()
    },
  })
  expect(await copyRichText('<p>ŵ</p>', 'ŵ')).toBe('rich-text')
  const [item] = written
  const forms = await Promise.all(
    Object.entries(item?.forms ?? {}).map(async ([type, form]) => [type, form.type, await form.text()]),
  )
  expect(forms).toEqual([
    ['text/html', 'text/html', '<p>ŵ</p>'],
    ['text/plain', 'text/plain', 'ŵ'],
  ])
})

test.each<[string, Clipboard | undefined, boolean, 'plain-text' | null]>([
  ['has no ClipboardItem', { write: accept, writeText: accept }, false, 'plain-text'],
  ['has no write', { writeText: accept }, true, 'plain-text'],
  ['takes no HTML', { write: refuse, writeText: accept }, true, 'plain-text'],
  ['gives no permission', { write: refuse, writeText: refuse }, true, null],
  ['gives no clipboard, as on an insecure address', undefined, true, null],
])('a browser that %s', async (_what, clipboard, hasItems, taken) => {
  stubClipboard(clipboard, hasItems)
  expect(await copyRichText('<p>A</p>', 'A')).toBe(taken)
})
