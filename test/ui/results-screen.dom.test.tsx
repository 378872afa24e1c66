import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ResultsScreen } from '../../src/ui/screens/results/results-screen'
import { makeAnswered, makeChecklist, makeFact, makeItem, makeTheme } from '../core/builders'
import { showAssessment } from './show-assessment'
import { words } from './by-words'

const CHECKLIST = makeChecklist(
  [
    makeItem('locks', { level: 'essential', action: 'Lock the doors.' }),
    makeItem('keys', { level: 'essential' }),
    makeItem('bells', { theme: 'grounds' }),
    makeItem('moat', { theme: 'grounds', appliesWhen: { has: 'castle' } }),
  ],
  {
    profile: [{ ...makeFact('castle'), whenHidden: 'No castle, no moat.' }],
    themes: [makeTheme('accounts'), makeTheme('grounds')],
  },
)

async function show(answers: Parameters<typeof makeAnswered>[1]): Promise<void> {
  const assessment = makeAnswered(CHECKLIST, answers, { profile: new Map([['castle', false]]) })
  await showAssessment(<ResultsScreen />, CHECKLIST, assessment)
}

test('before the first answer the way in is shown, and no score', async () => {
  await show({})
  expect(screen.getByRole('heading', { name: 'No answers yet' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Essentials first' })?.getAttribute('href')).toMatch(
    /questions\?show=essentials$/,
  )
  expect(screen.queryByText(/%/)).toBeNull()
})

test('where no question applies that is said, and where it can be changed', async () => {
  const none = makeChecklist([makeItem('moat', { appliesWhen: { has: 'castle' } })], {
    profile: [{ ...makeFact('castle'), whenHidden: 'No castle, no moat.' }],
  })
  const assessment = makeAnswered(none, { moat: 'partly' }, { profile: new Map([['castle', false]]) })
  await showAssessment(<ResultsScreen />, none, assessment)
  expect(screen.getByRole('heading', { level: 1, name: 'No question applies to you' })).toBeTruthy()
  expect(screen.getByText(/No castle, no moat\./)).toBeTruthy()
  expect(
    screen.getByRole('link', { name: 'Change what you said about yourself' }).getAttribute('href'),
  ).toMatch(/profile$/)
})

test('while essentials are open there is no rating word, only where it stands so far', async () => {
  await show({ locks: 'not-in-place' })
  const line = screen.getByText(/^So far: 1 essential missing,/)
  expect(line.textContent).toBe('So far: 1 essential missing, 1 still to answer')
  expect(within(line).getByRole('link', { name: '1 still to answer' }).getAttribute('href')).toMatch(
    /show=essentials-open$/,
  )
})

test('the rating comes with its reason and the essentials behind it', async () => {
  await show({ locks: 'not-in-place', keys: 'in-place', bells: 'in-place' })
  expect(screen.getAllByText('Fix these first')[0]).toBeTruthy()
  expect(screen.getByText('1 of 2 essentials is missing.')).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'Lock the doors.' })[0]?.getAttribute('href')).toMatch(
    /questions\/accounts$/,
  )
})

test('a percentage is of this checklist and never overstated, and says what it rests on', async () => {
  await show({ locks: 'in-place', keys: { status: 'in-place', evidence: 'A list' }, bells: 'not-in-place' })
  expect(screen.getByText('76% of this checklist is in place')).toBeTruthy()
  expect(screen.getByText(/Self-reported\. Evidence noted for 1 of 2 essentials/)).toBeTruthy()
})

test('every number leads to the questions behind it', async () => {
  await show({ locks: 'not-in-place', keys: 'not-sure' })
  const links = within(
    screen.getByRole('heading', { name: /behind these numbers/ }).closest('section') as HTMLElement,
  )
  expect(links.getByRole('link', { name: 'Not sure 1' })?.getAttribute('href')).toMatch(/show=not-sure$/)
  expect(links.getByRole('link', { name: 'Not answered 1' })).toBeTruthy()
  expect(links.getByRole('link', { name: '1 question left out' })).toBeTruthy()
})

test('what makes a range leads to its questions, and so does the bar of a theme', async () => {
  await show({ locks: 'in-place', keys: 'not-sure' })
  expect(screen.getByRole('link', { name: '1 not sure' }).getAttribute('href')).toMatch(/show=not-sure$/)
  expect(screen.getByRole('link', { name: '1 not answered' }).getAttribute('href')).toMatch(
    /show=unanswered$/,
  )
  expect(screen.getByRole('link', { name: /2 of 2$/ }).getAttribute('href')).toMatch(/questions\/accounts$/)
})

test('a quick win says its level too', async () => {
  await show({ locks: 'not-in-place' })
  const [next] = within(
    screen.getByRole('heading', { name: 'Do these next' }).closest('section') as HTMLElement,
  ).getAllByRole('listitem')
  expect(next?.textContent).toContain('Essential')
  expect(next?.textContent).toContain('Quick win')
})

test('what the profile hides is told, with the reason', async () => {
  await show({ locks: 'in-place' })
  expect(screen.getByText(words('1 question left out: No castle, no moat.'))).toBeTruthy()
})

test('what head office runs can be asked for in a message: questions only', async () => {
  const branch = makeChecklist(
    [
      makeItem('locks', { question: 'Do the doors lock?' }),
      makeItem('mail', { question: 'Is mail safe?', appliesWhen: { not: { has: 'run-by-head-office' } } }),
    ],
    { profile: [makeFact('run-by-head-office')] },
  )
  const assessment = makeAnswered(
    branch,
    { locks: 'partly' },
    { name: 'Llŷn Branch', profile: new Map([['run-by-head-office', true]]) },
  )
  const { user, copied } = await showAssessment(<ResultsScreen />, branch, assessment)
  expect(screen.getByText('1 run by head office: not checked here')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Copy a message that asks them' }))
  expect(copied).toHaveLength(1)
  expect(copied[0]).toContain('Is mail safe?')
  expect(copied[0]).not.toMatch(/Llŷn|Do the doors lock/)
})
