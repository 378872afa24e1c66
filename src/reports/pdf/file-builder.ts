import { zlibSync } from 'fflate'
import { bytesOf } from './writer/syntax'

/** A file as it grows. */
export class FileBuilder {
  private readonly parts: Uint8Array[] = []
  length = 0

  add(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? bytesOf(part) : part
    this.parts.push(bytes)
    this.length += bytes.length
  }

  /** Packs what is plain. `about`: what its dictionary says besides. */
  addStream(object: number, about: string, plain: Uint8Array): void {
    const packed = zlibSync(plain)
    this.add(`${object} 0 obj\n<<${about}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`)
    this.add(packed)
    this.add('\nendstream\nendobj\n')
  }

  finish(): Uint8Array<ArrayBuffer> {
    const file = new Uint8Array(this.length)
    let at = 0
    for (const part of this.parts) {
      file.set(part, at)
      at += part.length
    }
    return file
  }
}
