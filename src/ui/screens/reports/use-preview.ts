import { useState } from 'react'
import type { Report } from '../../../reports/report'

interface Preview {
  readonly preview: Report | null
  readonly look: () => Promise<void>
  readonly closePreview: () => void
  /** It could not be put together. */
  readonly notShown: boolean
}

/** The report that is looked at. */
export function usePreview(makeReport: () => Promise<Report>): Preview {
  const [shown, setShown] = useState<Report | 'failed' | null>(null)
  return {
    preview: shown === 'failed' ? null : shown,
    notShown: shown === 'failed',
    async look() {
      try {
        setShown(await makeReport())
      } catch {
        setShown('failed')
      }
    },
    closePreview: () => {
      setShown(null)
    },
  }
}
