import { LIMITS } from '../files/limits'
import { isPlainName, isTextOf } from '../files/saving-back'

/** As much of the File System Access API as is used here. Chrome and Edge have it, Firefox and Safari do not. */
type Handle = Pick<FileSystemFileHandle, 'name' | 'getFile' | 'createWritable'> & {
  readonly requestPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}
interface Pickers {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string
    readonly types: readonly FileType[]
  }) => Promise<Handle>
}
interface FileType {
  readonly accept: Readonly<Record<string, readonly string[]>>
}

/**
 * `differs`: it was written, but what lies on the disk is not what was written. Of all others nothing was written.
 * `changed`: it is not as it was when it was last read or written here; `another`: nor is it this assessment any more.
 * `not-allowed`: the browser, or whoever it asked, said no. `other-kind`: its name is that of another kind of file.
 */
export type DiskOutcome =
  'written' | 'unwritable' | 'differs' | 'changed' | 'another' | 'not-allowed' | 'other-kind'

/** A file on the disk that this tab may write again. */
export interface DiskFile {
  readonly name: string
  /**
   * Whole or not at all; then read back from the disk and compared. `overChanged`: also over what was there when it was
   * last found `changed`, and over nothing else.
   */
  readonly write: (text: string, overChanged?: boolean) => Promise<DiskOutcome>
}

export interface Disk {
  /** Asks where. `null`: called off, or the browser did not let us ask. */
  readonly choose: (subject: string, suggestedName: string) => Promise<DiskFile | null>
  /** Where this was opened from or saved to last, as long as the tab is open. */
  readonly last: (subject: string) => DiskFile | undefined
  /** It was opened from there, when it held `text`. Not remembered where its name is that of another kind of file. */
  readonly remember: (subject: string, handle: Handle, text: string) => void
}

/** In the memory of this tab only: names of files tell about their owner. */
const known = new Map<string, DiskFile>()

/** `null` where the browser can only download. */
export function findDisk(): Disk | null {
  const { showSaveFilePicker } = globalThis as Pickers
  if (showSaveFilePicker === undefined) return null
  return {
    async choose(subject, suggestedName) {
      try {
        const types = [{ accept: { 'application/json': ['.json'] } }]
        const handle = await showSaveFilePicker({ suggestedName, types })
        // Whoever chose it has been asked about what was in it.
        const file = diskFile(subject, handle, await readText(handle))
        if (isPlainName(handle.name)) known.set(subject, file)
        return file
      } catch {
        return null
      }
    },
    last: (subject) => known.get(subject),
    remember(subject, handle, text) {
      if (isPlainName(handle.name)) known.set(subject, diskFile(subject, handle, text))
    },
  }
}

export function forgetFiles(): void {
  known.clear()
}

/** `before`: what was in it when it was last read here. */
function diskFile(subject: string, handle: Handle, before: string | null): DiskFile {
  let last = before
  let found: string | null = null

  /** `null`: it is as it was, or as it was said to be. */
  async function whatIsInTheWay(overChanged: boolean): Promise<DiskOutcome | null> {
    const told = found
    found = await readText(handle)
    if (found === last) return null
    if (found === null || !isTextOf(found, subject)) return 'another'
    return overChanged && found === told ? null : 'changed'
  }

  async function writeIn(text: string, overChanged: boolean): Promise<DiskOutcome> {
    const early = await whatIsInTheWay(overChanged)
    if (early !== null) return early
    const permission = await handle.requestPermission?.({ mode: 'readwrite' })
    if (permission !== undefined && permission !== 'granted') return 'not-allowed'
    // What is written takes the place of the old file when it is closed, not before.
    const writing = await handle.createWritable()
    await writing.write(text)
    // As late as can be: the question to the user may have stood for long.
    const late = await whatIsInTheWay(overChanged)
    if (late !== null) {
      await writing.abort()
      return late
    }
    await writing.close()
    last = await readText(handle)
    return last === text ? 'written' : 'differs'
  }

  return {
    name: handle.name,
    async write(text, overChanged = false) {
      if (!isPlainName(handle.name)) return 'other-kind'
      try {
        return await writeIn(text, overChanged)
      } catch (problem: unknown) {
        // No permission, a stick that was taken out, a full disk.
        const isRefused = problem instanceof DOMException && problem.name === 'NotAllowedError'
        return isRefused ? 'not-allowed' : 'unwritable'
      }
    },
  }
}

/** `null`: larger than any file of ours. */
async function readText(handle: Handle): Promise<string | null> {
  const file = await handle.getFile()
  return file.size > LIMITS.fileBytes ? null : file.text()
}
