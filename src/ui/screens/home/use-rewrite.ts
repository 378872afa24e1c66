import type { Assessment } from '../../../core/assessment'
import { summarise } from '../../../core/summary'
import { parseAssessment } from '../../../files/assessment-file'
import { formatAssessment } from '../../../files/assessment-text'
import { useApp } from '../../app/app-context'
import { useServices } from '../../use-services'

/** Reads one stored assessment, edits it and writes the outcome. What cannot be read is left as it is. */
export function useRewrite(): (id: string, edit: (assessment: Assessment) => Assessment) => Promise<void> {
  const { assessments, checklists } = useServices()
  const { sessions } = useApp()
  return async (id, edit) => {
    const found = await assessments.read(id)
    const read = found === undefined ? undefined : await parseAssessment(found.text, checklists)
    if (read?.ok !== true) return
    const { assessment, checklist, isOurs } = read.value
    const edited = edit(assessment)
    sessions.close(edited.id)
    await assessments.write({
      id: edited.id,
      text: formatAssessment(edited, isOurs ? undefined : checklist),
      summary: summarise(checklist, edited),
      isOurs,
    })
  }
}
