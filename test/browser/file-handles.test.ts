import { afterEach, describe, expect, test, vi } from 'vitest'
import { findDisk } from '../../src/browser/file-handles'

/** A file on a made-up disk: what is in it, and how it fails. */
class MadeUpHandle {
  readonly name = 'branch.hustings.json'
  content = 'the old text'
  fails: 'never' | 'no-permission' | 'full' | 'bad-disk' = 'never'

  createWritable() {
    if (this.fails === 'no-permission') return Promise.reject(new DOMException('no', 'NotAllowedError'))
    let waiting = ''
    return Promise.resolve({
      write: (text: string) => {
        waiting += text
        return Promise.resolve()
      },
      close: () => {
        if (this.fails === 'full') return Promise.reject(new DOMException('full', 'QuotaExceededError'))
        this.content = this.fails === 'bad-disk' ? waiting.slice(1) : waiting
        return Promise.resolve()
      },
    })
  }
  getFile(): Promise<File> {
    return Promise.resolve(new File([this.content], this.name))
  }
}

function diskThat(pick: () => Promise<MadeUpHandle>) {
  vi.stubGlobal('showSaveFilePicker', pick)
  const disk = findDisk()
  if (disk === null) throw new Error('no disk')
  return disk
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a browser without pickers can only download', () => {
  expect(findDisk()).toBeNull()
})

describe('a file that was chosen', () => {
  test('is written, read back, and can be written again', async () => {
    const handle = new MadeUpHandle()
    const disk = diskThat(() => Promise.resolve(handle))
    expect(disk.last('a')).toBeUndefined()
    const file = await disk.choose('a', 'hustings.hustings.json')
    expect(await file?.write('one')).toBe('written')
    expect(handle.content).toBe('one')
    expect(disk.last('a')?.name).toBe('branch.hustings.json')
    expect(await disk.last('a')?.write('two')).toBe('written')
    expect(handle.content).toBe('two')
    expect(disk.last('another assessment')).toBeUndefined()
  })

  test.each<[MadeUpHandle['fails'], outcome: string, content: string]>([
    ['no-permission', 'unwritable', 'the old text'],
    ['full', 'unwritable', 'the old text'],
    ['bad-disk', 'differs', 'ne'],
  ])('%s: %s', async (fails, outcome, content) => {
    const handle = new MadeUpHandle()
    handle.fails = fails
    const file = await diskThat(() => Promise.resolve(handle)).choose('b', 'x')
    expect(await file?.write('one')).toBe(outcome)
    expect(handle.content).toBe(content)
  })

  test('and one that was not chosen is none', async () => {
    const disk = diskThat(() => Promise.reject(new DOMException('called off', 'AbortError')))
    expect(await disk.choose('c', 'x')).toBeNull()
    expect(disk.last('c')).toBeUndefined()
  })
})
