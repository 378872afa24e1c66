/** As much of the File System Access API as is used here. Chrome and Edge have it, Firefox and Safari do not. */
interface Handle {
  readonly name: string
  getFile(): Promise<File>
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>
}
interface Pickers {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[]
  }) => Promise<Handle>
}

/** `differs`: it was written, but what lies on the disk is not what was written. */
export type DiskOutcome = 'written' | 'unwritable' | 'differs'

/** A file on the disk that this tab may write again. */
export interface DiskFile {
  readonly name: string
  /** Whole or not at all; then read back from the disk and compared. */
  readonly write: (text: string) => Promise<DiskOutcome>
}

export interface Disk {
  /** Asks where. `null`: called off, or the browser did not let us ask. */
  readonly choose: (subject: string, suggestedName: string) => Promise<DiskFile | null>
  /** Where this was saved last, as long as the tab is open. */
  readonly last: (subject: string) => DiskFile | undefined
}

/** In the memory of this tab only: names of files tell about their owner. */
const chosen = new Map<string, DiskFile>()

/** `null` where the browser can only download. */
export function findDisk(): Disk | null {
  const { showSaveFilePicker } = globalThis as Pickers
  if (showSaveFilePicker === undefined) return null
  return {
    async choose(subject, suggestedName) {
      try {
        const types = [{ accept: { 'application/json': ['.json'] } }]
        const file = diskFile(await showSaveFilePicker({ suggestedName, types }))
        chosen.set(subject, file)
        return file
      } catch {
        return null
      }
    },
    last: (subject) => chosen.get(subject),
  }
}

function diskFile(handle: Handle): DiskFile {
  return {
    name: handle.name,
    async write(text) {
      try {
        // What is written takes the place of the old file when it is closed, not before.
        const writing = await handle.createWritable()
        await writing.write(text)
        await writing.close()
        return (await (await handle.getFile()).text()) === text ? 'written' : 'differs'
      } catch {
        // No permission, a stick that was taken out, a full disk.
        return 'unwritable'
      }
    },
  }
}
