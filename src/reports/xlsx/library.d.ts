/**
 * The part of write-excel-file that makes the files inside a workbook. Its published entries also pack them: stamped
 * with the clock's time, and by a worker of their own once a sheet is large, which the page's policy forbids.
 */
declare module 'write-excel-file/modules/xlsx/generateXlsxFileContents.js' {
  import type { Options, Sheet } from 'write-excel-file/universal'

  /** By path inside the workbook. */
  export default function generateXlsxFileContents(
    sheets: Sheet<Blob>[],
    options: Options<Blob>,
  ): Record<string, string>
}
