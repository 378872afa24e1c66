import type { WorkerMessage } from '../browser/run-in-worker'
import type { Report } from '../reports/report'
import { makeReportPdf, type MadePdf } from '../reports/report-pdf'

/** Makes one PDF of the report it is sent, and tells how far it is. */
addEventListener('message', ({ data }: MessageEvent<Report>) => {
  void makePdf(data)
})

async function makePdf(report: Report): Promise<void> {
  try {
    const made = await makeReportPdf(report, (share) => {
      tell({ kind: 'progress', share })
    })
    // Handed over, not copied.
    tell({ kind: 'made', made }, [made.bytes.buffer])
  } catch (problem: unknown) {
    tell({ kind: 'failed', reason: String(problem) })
  }
}

function tell(message: WorkerMessage<MadePdf>, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}
