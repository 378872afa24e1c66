import { execFileSync } from 'node:child_process'
import type { Download } from '@playwright/test'
import { hasPrograms } from '../../config/programs'

/** Without poppler a journey ends at the downloaded file; in CI it has to be there. */
export const canReadPdf = process.env['CI'] !== undefined || hasPrograms('pdftotext')

/** All words of a PDF as one finds them, with single spaces between. */
export async function wordsOf(download: Download): Promise<string> {
  const path = await download.path()
  return inOneLine(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }))
}

export function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
