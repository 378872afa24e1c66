import { afterEach, describe, expect, test, vi } from 'vitest'
import { findDisk, forgetFiles } from '../../src/browser/file-handles'
import { formatAssessment } from '../../src/files/assessment-text'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'

const CHECKLIST = makeChecklist([makeItem('locks')])
const [OLD, NEW, OTHER] = [
  makeAnswered(CHECKLIST, {}),
  makeAnswered(CHECKLIST, { locks: 'partly' }),
  makeAnswered(CHECKLIST, { locks: 'in-place' }),
].map((assessment) => formatAssessment(assessment)) as [string, string, string]
const { id: ID } = makeAnswered(CHECKLIST, {})

/** A file on a made-up disk: what is in it, and how it fails. */
class MadeUpHandle {
  readonly kind = 'file'
  readonly name: string
  content = OLD
  fails: 'never' | 'no-permission' | 'full' | 'bad-disk' | 'gone' = 'never'
  permission: PermissionState = 'granted'
  asked: string[] = []
  /** Happens when everything is written and not yet closed. */
  meanwhile: () => void = () => undefined

  constructor(name = 'branch.hustings.json') {
    this.name = name
  }

  requestPermission({ mode }: { readonly mode: string }) {
    this.asked.push(mode)
    return Promise.resolve(this.permission)
  }
  createWritable() {
    if (this.fails === 'no-permission') return Promise.reject(new DOMException('no', 'NotAllowedError'))
    let waiting = ''
    return Promise.resolve({
      write: (text: string) => {
        waiting += text
        this.meanwhile()
        return Promise.resolve()
      },
      close: () => {
        if (this.fails === 'full') return Promise.reject(new DOMException('full', 'QuotaExceededError'))
        this.content = this.fails === 'bad-disk' ? waiting.slice(1) : waiting
        return Promise.resolve()
      },
      abort: () => Promise.resolve(),
    })
  }
  getFile(): Promise<File> {
    if (this.fails === 'gone') return Promise.reject(new DOMException('gone', 'NotFoundError'))
    return Promise.resolve(new File([this.content], this.name))
  }
}

function diskThat(pick: () => Promise<MadeUpHandle>) {
  vi.stubGlobal('showSaveFilePicker', pick)
  const disk = findDisk()
  if (disk === null) throw new Error('no disk')
  return disk
}

/** A file that an assessment was opened from. */
function openedFrom(handle: MadeUpHandle) {
  const disk = diskThat(() => Promise.resolve(handle))
  disk.remember(ID, handle as unknown as FileSystemFileHandle, handle.content)
  return disk.last(ID)
}

afterEach(() => {
  vi.unstubAllGlobals()
  forgetFiles()
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
    forgetFiles()
    expect(disk.last('a')).toBeUndefined()
  })

  test.each<[MadeUpHandle['fails'], outcome: string, content: string]>([
    ['no-permission', 'not-allowed', OLD],
    ['full', 'unwritable', OLD],
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

  test.each(['plan.pdf', 'branch.json.age', 'BRANCH.AGE', 'letter.docx', 'notes.txt'])(
    'is never written and never remembered under the name of another kind of file: %s',
    async (name) => {
      const handle = new MadeUpHandle(name)
      const disk = diskThat(() => Promise.resolve(handle))
      expect(await (await disk.choose('d', 'x'))?.write(NEW)).toBe('other-kind')
      expect(handle.content).toBe(OLD)
      disk.remember('d', handle as unknown as FileSystemFileHandle, OLD)
      expect(disk.last('d')).toBeUndefined()
      expect(handle.asked).toEqual([])
    },
  )
})

describe('a file that an assessment was opened from', () => {
  test('is saved back to, and leave to write is asked for then and not before', async () => {
    const handle = new MadeUpHandle()
    const file = openedFrom(handle)
    expect(handle.asked).toEqual([])
    expect(await file?.write(NEW)).toBe('written')
    expect(handle.asked).toEqual(['readwrite'])
    expect(handle.content).toBe(NEW)
  })

  test.each(['denied', 'prompt'] as const)('stays as it is without leave: %s', async (permission) => {
    const handle = new MadeUpHandle()
    handle.permission = permission
    expect(await openedFrom(handle)?.write(NEW)).toBe('not-allowed')
    expect(handle.content).toBe(OLD)
  })

  test('is not written over what somebody else wrote there, until one says so', async () => {
    const handle = new MadeUpHandle()
    const file = openedFrom(handle)
    handle.content = OTHER
    expect(await file?.write(NEW)).toBe('changed')
    expect(handle.asked).toEqual([])
    expect(await file?.write(NEW)).toBe('changed')
    expect(handle.content).toBe(OTHER)
    expect(await file?.write(NEW, true)).toBe('written')
    expect(handle.content).toBe(NEW)
    expect(await file?.write(OLD)).toBe('written')
  })

  test('is not written over what changed once more after one said so', async () => {
    const handle = new MadeUpHandle()
    const file = openedFrom(handle)
    handle.content = OTHER
    await file?.write(NEW)
    handle.content = OTHER.replace('\n', '\n\n')
    expect(await file?.write(NEW, true)).toBe('changed')
    expect(handle.content).not.toBe(NEW)
  })

  test('is not written over what changed while it was written', async () => {
    const handle = new MadeUpHandle()
    const file = openedFrom(handle)
    handle.meanwhile = () => {
      handle.content = OTHER
    }
    expect(await file?.write(NEW)).toBe('changed')
    expect(handle.content).toBe(OTHER)
  })

  test.each([
    ['another assessment', OTHER.replace(ID, '7d0c2b1e-5a43-4f6e-9b7a-2f1d8c6e0a11')],
    ['a sealed file', 'age-encryption.org/v1\n-> scrypt'],
    ['a file of another program', '{"name":"package"}'],
    ['nothing', ''],
    ['what is cut off', OTHER.slice(0, 40)],
    ['more than a file of ours can hold', ' '.repeat(10_000_001)],
  ])('is left alone where %s lies there now, whatever one says', async (_what, content) => {
    const handle = new MadeUpHandle()
    const file = openedFrom(handle)
    handle.content = content
    expect(await file?.write(NEW)).toBe('another')
    expect(await file?.write(NEW, true)).toBe('another')
    expect(handle.content).toBe(content)
  })

  test('that is gone is said so', async () => {
    const handle = new MadeUpHandle()
    const file = openedFrom(handle)
    handle.fails = 'gone'
    expect(await file?.write(NEW)).toBe('unwritable')
  })
})
