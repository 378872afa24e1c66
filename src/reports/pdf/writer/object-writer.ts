import type { PdfEngine, StreamOptions } from './jspdf-port'

/** Numbered objects of the file being written. Only while the engine builds it: numbers are not kept between builds. */
export interface ObjectWriter {
  /** A number for an object that others refer to before it is written. */
  readonly reserve: () => number
  readonly write: (object: number, body: string) => void
  readonly writeStream: (stream: Omit<StreamOptions, 'objectId'>) => number
  /** Of the page's object; the page from 0. */
  readonly pageNumber: (page: number) => number
}

export function makeObjectWriter({ internal }: PdfEngine): ObjectWriter {
  const reserve = (): number => internal.newObjectDeferred()
  return {
    reserve,
    write(object, body) {
      // One line of output instead of three: there are thousands of objects.
      internal.newObjectDeferredBegin(object, false)
      internal.out(`${object} 0 obj\n${body}\nendobj`)
    },
    writeStream(stream) {
      const object = internal.newObject()
      internal.putStream({ ...stream, objectId: object })
      internal.out('endobj')
      return object
    },
    pageNumber: (page) => internal.getPageInfo(page + 1).objId,
  }
}
