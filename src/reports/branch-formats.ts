import { makeBranchDocument } from './branch-report'
import type { BranchReportInput } from './branch-sheets'

/** The forms in which a comparison leaves. */
export type BranchFormat = 'pdf'

export interface BranchExport {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Media type. */
  readonly type: string
  /** Characters that no font has: drawn as boxes, kept as text. */
  readonly missing: readonly string[]
}

/**
 * One case a format, each writer loaded on its own. Those that hold tables take `branchSheets(input)` of
 * `branch-sheets.ts`: one that holds a single table its first.
 */
export async function makeBranchExport(
  format: BranchFormat,
  input: BranchReportInput,
): Promise<BranchExport> {
  switch (format) {
    case 'pdf': {
      const [{ makePdf }, { loadPdfFonts }] = await Promise.all([
        import('./pdf/pdf-report'),
        import('./pdf/fonts/pdf-fonts'),
      ])
      // It holds no link.
      const { bytes, missing } = makePdf(makeBranchDocument(input), await loadPdfFonts(), {
        isLinkAllowed: () => false,
      })
      return { bytes, missing, type: 'application/pdf' }
    }
  }
}
