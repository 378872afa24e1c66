import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { QuestionsScreen } from '../../src/ui/screens/questions/questions-screen'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { showAssessment, type ShowSetting } from './show-assessment'

const CHECKLIST = makeChecklist([makeItem('locks'), makeItem('keys')])
const HINT = /“Not sure” is a good answer/

function show(answers: Parameters<typeof makeAnswered>[1], setting?: ShowSetting) {
  const questions = <QuestionsScreen theme="accounts" show={null} />
  return showAssessment(questions, CHECKLIST, makeAnswered(CHECKLIST, answers), setting)
}

test('whoever is new is told once; put away, it stays away, and focus is at the heading', async () => {
  const { user, kept } = await show({})
  expect(screen.getByText(HINT)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Got it' }))
  expect(screen.queryByText(HINT)).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(kept.get('hint-questions')).toBe('seen')
  cleanup()
  await show({}, { preferences: kept })
  expect(screen.queryByText(HINT)).toBeNull()
})

test('it does not vanish from under the one who answers', async () => {
  const { user } = await show({})
  await user.click(screen.getAllByRole('radio', { name: /^Partly/ })[0]!)
  expect(screen.getByText(HINT)).toBeTruthy()
})

test.each([
  ['who has answered before', { locks: 'partly' }, {}],
  ['where nothing is kept', {}, { kept: false }],
] as const)('there is none for one %s', async (_name, answers, setting) => {
  await show(answers, setting)
  expect(screen.queryByText(HINT)).toBeNull()
})
