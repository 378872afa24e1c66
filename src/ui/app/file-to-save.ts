/** What is about to leave the device. */
export interface FileToSave {
  /** As it is called unsealed, with its ending. */
  readonly name: string
  readonly type: string
  /** Made when it is wanted. `null`: it could not be made, or was called off. */
  readonly content: (signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer> | null>
}

/** Of text that is there already. */
export function textToSave(name: string, type: string, text: string): FileToSave {
  return { name, type, content: () => Promise.resolve(new TextEncoder().encode(text)) }
}
