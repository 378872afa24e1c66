import type { Assessment } from '../../../core/assessment'
import { fail, succeed, type Result } from '../../../core/result'
import { asVersion } from '../../../core/stored'
import { summarise } from '../../../core/summary'
import { parseAssessment } from '../../../files/assessment-file'
import { formatAssessment } from '../../../files/assessment-text'
import { useApp } from '../../app/app-context'
import { useServices } from '../../use-services'

/** Why something was not done to an assessment on the start page. */
export type ActionProblem = 'open-elsewhere' | 'no-storage' | 'gone' | 'unreadable'

type Edit = (assessment: Assessment) => Assessment
type Rewritten = Result<null, ActionProblem>

interface Rewrite {
  /** Edits a stored assessment in its place. What cannot be read is left as it is. */
  readonly edit: (id: string, edit: Edit) => Promise<Rewritten>
  /** `edit` gives it another id: the first one is only read. */
  readonly copy: (id: string, edit: Edit) => Promise<Rewritten>
}

export function useRewrite(): Rewrite {
  const { assessments, checklists, clock } = useServices()
  const { sessions } = useApp()

  async function rewrite(id: string, edit: Edit): Promise<Rewritten> {
    const found = await assessments.read(id)
    if (found === undefined) return fail('gone')
    const read = await parseAssessment(found.text, checklists)
    if (!read.ok) return fail('unreadable')
    const { assessment, checklist, isOurs } = read.value
    const edited = edit(assessment)
    const text = formatAssessment(edited, isOurs ? undefined : checklist)
    const stored = {
      id: edited.id,
      text,
      summary: summarise(checklist, edited),
      isOurs,
      savedAt: clock.now(),
      ...(found.copies === undefined || edited.id !== id ? {} : { copies: found.copies }),
      ...(found.shownCode === undefined || edited.id !== id ? {} : { shownCode: found.shownCode }),
      ...(found.emptied === undefined || edited.id !== id ? {} : { emptied: found.emptied }),
    }
    await assessments.write(stored, edited.id === id ? { mustExist: true, earlier: asVersion(found) } : {})
    return succeed(null)
  }

  return {
    async edit(id, edit) {
      try {
        const changed = await sessions.changeStored(id, () => rewrite(id, edit))
        return changed.ok ? changed.value : changed
      } catch {
        return fail('no-storage')
      }
    },
    copy: (id, edit) => rewrite(id, edit).catch(() => fail('no-storage')),
  }
}
