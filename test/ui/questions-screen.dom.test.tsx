import { act, screen, within } from '@testing-library/react'
import { Profiler } from 'react'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/core/assessment'
import { ItemField } from '../../src/ui/screens/questions/item-field'
import { QuestionsScreen } from '../../src/ui/screens/questions/questions-screen'
import { makeAnswered, makeChecklist, makeItem, makeTheme } from '../core/builders'
import { showAssessment } from './show-assessment'

const LOCKS = makeItem('locks', {
  level: 'essential',
  question: 'Do the doors lock?',
  inPlace: 'Each door does.',
})
const KEYS = makeItem('keys', { question: 'Do you count the keys?', alwaysApplies: true })
const BELLS = makeItem('bells', { question: 'Does the bell ring?', theme: 'grounds' })
const CHECKLIST = makeChecklist([LOCKS, KEYS, BELLS], {
  themes: [makeTheme('accounts'), makeTheme('grounds')],
})

function show(assessment: Assessment = makeAnswered(CHECKLIST, {})) {
  return showAssessment(<QuestionsScreen theme="accounts" show={null} />, CHECKLIST, assessment)
}

function question(name: string): ReturnType<typeof within> {
  return within(screen.getByRole('article', { name }))
}

describe('a question', () => {
  test('says what yes means before the answers', async () => {
    await show()
    const group = question('Do the doors lock?').getByRole('radiogroup', { name: 'Do the doors lock?' })
    const described = document.getElementById(group.getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toMatch(/Yes means: Each door does\. Partly:/)
  })

  test('is answered by choosing', async () => {
    const { user, now } = await show()
    await user.click(question('Do the doors lock?').getByRole('radio', { name: /^Partly/ }))
    expect(now().answers.get('locks')).toMatchObject({ status: 'partly' })
  })

  test.each([
    ['1', 'in-place'],
    ['2', 'partly'],
    ['3', 'not-in-place'],
    ['4', 'not-sure'],
    ['5', 'not-applicable'],
  ])('is answered by the key %s while focus is inside', async (key, status) => {
    const { user, now } = await show()
    question('Do the doors lock?').getByRole('radio', { name: /^Yes/ }).focus()
    await user.keyboard(key)
    expect(now().answers.get('locks')?.status).toBe(status)
  })

  test('takes no key while somebody types a note', async () => {
    const { user, now } = await show()
    const card = question('Do the doors lock?')
    await user.click(card.getByText('Notes, evidence and owner'))
    await user.type(card.getByRole('textbox', { name: 'Note' }), '3 keys, j')
    expect(now().answers.get('locks')).toEqual({ note: '3 keys, j' })
  })

  test('takes no key once keys are switched off, and the choice is kept', async () => {
    const { user, now, kept } = await show()
    await user.click(screen.getByRole('checkbox', { name: /Answer with keys/ }))
    question('Do the doors lock?').getByRole('radio', { name: /^Yes/ }).focus()
    await user.keyboard('3')
    expect(now().answers.get('locks')).toBeUndefined()
    expect(kept.get('answer-keys')).toBe('off')
  })

  test('asks why it does not apply', async () => {
    const { user, now } = await show()
    const card = question('Do the doors lock?')
    await user.click(card.getByRole('radio', { name: /^Doesn’t apply/ }))
    await user.type(card.getByRole('textbox', { name: 'Why does it not apply?' }), 'No doors')
    expect(now().answers.get('locks')).toMatchObject({ status: 'not-applicable', reason: 'No doors' })
  })

  test('that always applies says so when it is set aside', async () => {
    await show(makeAnswered(CHECKLIST, { keys: 'not-applicable' }))
    expect(question('Do you count the keys?').getByText(/always applies/)).toBeTruthy()
  })

  test('that waits to be confirmed says so until it is answered again', async () => {
    const { user } = await show(makeAnswered(CHECKLIST, { keys: { status: 'partly', confirm: true } }))
    const card = question('Do you count the keys?')
    expect(card.getByText(/older checklist/)).toBeTruthy()
    await user.keyboard('{Tab}')
    await user.click(card.getByRole('radio', { name: /^Yes/ }))
    expect(card.queryByText(/older checklist/)).toBeNull()
  })
})

test('J and K go to the next question and the one before', async () => {
  const { user } = await show()
  question('Do the doors lock?').getByRole('radio', { name: /^Yes/ }).focus()
  await user.keyboard('j')
  expect(document.activeElement).toBe(question('Do you count the keys?').getByRole('radio', { name: /^Yes/ }))
  await user.keyboard('k')
  expect(document.activeElement).toBe(question('Do the doors lock?').getByRole('radio', { name: /^Yes/ }))
})

test('an answered question does not vanish from the list of unanswered ones', async () => {
  const { user } = await showAssessment(
    <QuestionsScreen theme={null} show="unanswered" />,
    CHECKLIST,
    makeAnswered(CHECKLIST, { bells: 'partly' }),
  )
  await user.click(question('Do the doors lock?').getByRole('radio', { name: /^Yes/ }))
  expect(screen.getAllByRole('article')).toHaveLength(2)
})

test('an answer is taken back right under the answers, and focus stays in the question', async () => {
  const { user, now } = await show(makeAnswered(CHECKLIST, { locks: 'partly' }))
  const card = question('Do the doors lock?')
  expect(
    question('Do you count the keys?').queryByRole('button', { name: /Take the answer back/ }),
  ).toBeNull()
  await user.click(card.getByRole('button', { name: 'Take the answer back' }))
  expect(now().answers.get('locks')?.status).toBeUndefined()
  expect(document.activeElement).toBe(card.getByRole('radio', { name: /^Yes/ }))
})

test('notes of an answered question are there for paper', async () => {
  await show(
    makeAnswered(CHECKLIST, { locks: { status: 'partly', note: 'Two are new.', evidence: 'Seen.' } }),
  )
  const [note] = question('Do the doors lock?').getAllByText('Two are new.', { selector: 'bdi' })
  expect(note?.closest('.app-printed')?.textContent).toContain('Evidence: Seen.')
})

test('a theme that is not in the checklist is no page', async () => {
  await showAssessment(
    <QuestionsScreen theme="nonsense" show={null} />,
    CHECKLIST,
    makeAnswered(CHECKLIST, {}),
  )
  expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeTruthy()
})

describe('the way through the themes', () => {
  function rail(): ReturnType<typeof within> {
    return within(screen.getByRole('navigation', { name: 'Themes' }))
  }

  test('counts the essentials only where the list shows only those', async () => {
    await showAssessment(
      <QuestionsScreen theme="accounts" show="essentials" />,
      CHECKLIST,
      makeAnswered(CHECKLIST, {}),
    )
    expect(rail().getByText('0 of 1 answered')).toBeTruthy()
    expect(rail().getAllByText('No essentials here')[0]?.closest('a')?.textContent).toMatch(/grounds/i)
  })

  test('says how long is left while anything is open, and never none', async () => {
    await showAssessment(
      <QuestionsScreen theme="accounts" show={null} />,
      { ...CHECKLIST, minutes: 1 },
      makeAnswered(CHECKLIST, { locks: 'partly', keys: 'partly' }),
    )
    expect(rail().getByText(/about 1 min left/)).toBeTruthy()
  })

  test('says when all is answered', async () => {
    await show(makeAnswered(CHECKLIST, { locks: 'partly', keys: 'partly', bells: 'partly' }))
    expect(rail().getByText(/all answered/)).toBeTruthy()
  })
})

test('a list with nothing to show says so', async () => {
  await showAssessment(
    <QuestionsScreen theme={null} show="unanswered" />,
    CHECKLIST,
    makeAnswered(CHECKLIST, { locks: 'partly', keys: 'partly', bells: 'partly' }),
  )
  expect(screen.getByText('Every question here has an answer.')).toBeTruthy()
})

test('answering one question renders one question', async () => {
  const renders = new Map<string, number>()
  const count = (id: string): void => {
    renders.set(id, (renders.get(id) ?? 0) + 1)
  }
  const { store } = await showAssessment(
    CHECKLIST.items.map((item) => (
      <Profiler key={item.id} id={item.id} onRender={count}>
        <ItemField item={item} keysOn takesFocus={false} />
      </Profiler>
    )),
    CHECKLIST,
    makeAnswered(CHECKLIST, {}),
  )
  renders.clear()
  act(() => {
    store.getState().answer('keys', 'partly')
  })
  expect([...renders.keys()]).toEqual(['keys'])
})

test('on the whole screen too, with its list of themes and its tools, by a press', async () => {
  const drawn: string[] = []
  // What "yes" means is read where a question is drawn, and nowhere else.
  const watched = [LOCKS, KEYS, BELLS].map((item) =>
    Object.defineProperty({ ...item }, 'inPlace', {
      enumerable: true,
      get: () => {
        drawn.push(item.id)
        return item.inPlace
      },
    }),
  )
  const checklist = makeChecklist(watched, { themes: CHECKLIST.themes })
  const { user } = await showAssessment(
    <QuestionsScreen theme={null} show="unanswered" />,
    checklist,
    makeAnswered(checklist, {}),
  )
  expect(new Set(drawn)).toEqual(new Set(['locks', 'keys', 'bells']))
  drawn.length = 0
  await user.click(question('Do you count the keys?').getByRole('radio', { name: /^Partly/ }))
  expect(screen.getByText('1 of 3 answered')).toBeTruthy()
  expect(new Set(drawn)).toEqual(new Set(['keys']))
})
