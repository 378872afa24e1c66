declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype'
    readonly preserveNameIds?: readonly number[]
    readonly noHinting?: boolean
    readonly noLayoutClosure?: boolean
    readonly dropTables?: readonly string[]
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
