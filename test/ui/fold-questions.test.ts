import { expect, test } from 'vitest'
import { formatAssessment } from '../../src/files/assessment-text'
import { foldQuestions } from '../../src/ui/screens/sharing/fold-questions'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'

const checklist = makeChecklist([makeItem('locks', { why: 'Because of\n    }\n    "content": {' })])
const assessment = makeAnswered(checklist, {
  locks: { status: 'partly', note: '    }\n    },\n    "content": {' },
})

test('the questions are folded, and nothing of anybody’s answers', () => {
  const text = formatAssessment(assessment, checklist)
  const { before, lines, after } = foldQuestions(text)
  const all = text.split('\n')
  const kept = [...before.split('\n'), ...after.split('\n')]
  expect(kept.length + lines).toBe(all.length)
  expect(all.slice(0, before.split('\n').length).join('\n')).toBe(before)
  expect(all.slice(-after.split('\n').length).join('\n')).toBe(after)
  expect(before).toContain('"sha256"')
  expect(before + after).not.toContain('Because of')
  expect(after).toContain('"answers": {')
  expect(lines).toBeGreaterThan(20)
})

test('a file that names its checklist only is shown whole', () => {
  const text = formatAssessment(assessment)
  expect(foldQuestions(text)).toEqual({ before: text, lines: 0, after: '' })
})
