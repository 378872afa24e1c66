import { LIMITS } from '../files/limits'
import { isSealedName } from '../files/sealed-name'

/** Read only up to the limit: a large file costs nothing. */
export async function readFile(
  file: File,
): Promise<{ name: string; bytes: Uint8Array } | 'too-large' | 'unreadable'> {
  if (file.size > (isSealedName(file.name) ? LIMITS.sealedBytes : LIMITS.fileBytes)) return 'too-large'
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    // Moved, on a stick that was taken out, or in a cloud folder that is not here.
    return 'unreadable'
  }
}
