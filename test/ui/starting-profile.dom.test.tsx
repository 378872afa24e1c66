import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProfileScreen } from '../../src/ui/screens/starting/profile-screen'
import { makeAnswered, makeChecklist, makeItem } from '../core/builders'
import { showAssessment } from './show-assessment'

const CHECKLIST = makeChecklist([makeItem('locks')])

test('a name that is too long stays typed, says so, and is not kept', async () => {
  const { now } = await showAssessment(
    <ProfileScreen />,
    CHECKLIST,
    makeAnswered(CHECKLIST, {}, { name: 'Llŷn Branch' }),
  )
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of your organisation' })
  const tooLong = 'W'.repeat(301)
  fireEvent.change(name, { target: { value: tooLong } })
  expect(screen.getByText('Name must be 300 characters or fewer')).toBeTruthy()
  expect(name.value).toBe(tooLong)
  expect(now().name).toBe('Llŷn Branch')
  fireEvent.change(name, { target: { value: tooLong.slice(1) } })
  expect(now().name).toHaveLength(300)
  expect(screen.queryByText('Name must be 300 characters or fewer')).toBeNull()
})
