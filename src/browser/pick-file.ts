/** A file somebody chose or dropped. */
export interface PickedFile {
  readonly file: File
  /** Where it lies, so that it can be saved to again. Chrome and Edge tell, Firefox and Safari do not. */
  readonly handle?: FileSystemFileHandle
}

interface Picker {
  readonly showOpenFilePicker?: (options: {
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[]
  }) => Promise<readonly FileSystemFileHandle[]>
}

const KINDS = {
  'application/json': ['.json'],
  'application/pdf': ['.pdf'],
  'application/octet-stream': ['.age'],
}

/**
 * Asks for one file, to read it: writing is asked for when it is saved. `null`: called off. Rejects where the browser
 * does not let us ask.
 */
export async function pickFile(): Promise<PickedFile | null> {
  const { showOpenFilePicker } = globalThis as Picker
  if (showOpenFilePicker === undefined) throw new Error('this browser has no such picker')
  try {
    const [handle] = await showOpenFilePicker({ types: [{ accept: KINDS }] })
    return handle === undefined ? null : { file: await handle.getFile(), handle }
  } catch (problem: unknown) {
    if (problem instanceof DOMException && problem.name === 'AbortError') return null
    throw problem
  }
}
