import type { PickedFile } from './pick-file'

/** Where there is no File System Access, an item has no such method. */
type DroppedItem = DataTransferItem & {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>
}

/** The first file that was dropped. Asked for at once: after the event the browser tells nothing any more. */
export function droppedFile({ files, items }: DataTransfer): Promise<PickedFile> | undefined {
  const [file] = files
  if (file === undefined) return undefined
  const item: DroppedItem | undefined = [...items].find(({ kind }) => kind === 'file')
  const asked = item?.getAsFileSystemHandle?.() ?? Promise.resolve(null)
  return asked.then(
    (handle) => (handle?.kind === 'file' ? { file, handle: handle as FileSystemFileHandle } : { file }),
    () => ({ file }),
  )
}
