import { afterEach, describe, expect, test, vi } from 'vitest'
import { droppedFile } from '../../src/browser/dropped-file'
import { pickFile } from '../../src/browser/pick-file'

const FILE = new File(['{}'], 'branch.json')
const HANDLE = { kind: 'file', name: 'branch.json', getFile: () => Promise.resolve(FILE) }

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a file that is picked', () => {
  test('comes with where it lies', async () => {
    vi.stubGlobal('showOpenFilePicker', () => Promise.resolve([HANDLE]))
    expect(await pickFile()).toEqual({ file: FILE, handle: HANDLE })
  })

  test('may be none, where one calls it off', async () => {
    vi.stubGlobal('showOpenFilePicker', () => Promise.reject(new DOMException('no', 'AbortError')))
    expect(await pickFile()).toBeNull()
  })

  test('has to come another way where the browser does not let us ask', async () => {
    await expect(pickFile()).rejects.toThrow('no such picker')
    vi.stubGlobal('showOpenFilePicker', () => Promise.reject(new DOMException('no', 'SecurityError')))
    await expect(pickFile()).rejects.toThrow('no')
  })
})

function transfer(item: object, files: readonly File[] = [FILE]): DataTransfer {
  return { files, items: [{ kind: 'string' }, { kind: 'file', ...item }] } as unknown as DataTransfer
}

describe('a file that is dropped', () => {
  test('is the first one, with where it lies if the browser tells', async () => {
    const tells = { getAsFileSystemHandle: () => Promise.resolve(HANDLE) }
    expect(await droppedFile(transfer(tells))).toEqual({ file: FILE, handle: HANDLE })
    expect(await droppedFile(transfer({}))).toEqual({ file: FILE })
  })

  test.each([
    ['nothing', () => Promise.resolve(null)],
    ['a folder', () => Promise.resolve({ kind: 'directory' })],
    ['that it may not', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
  ])('is opened all the same where the browser tells %s', async (_what, getAsFileSystemHandle) => {
    expect(await droppedFile(transfer({ getAsFileSystemHandle }))).toEqual({ file: FILE })
  })

  test('may be none', () => {
    expect(droppedFile(transfer({}, []))).toBeUndefined()
  })
})
