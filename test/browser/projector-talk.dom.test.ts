import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { talkToProjector, talkToTrainer, type ProjectorStanding } from '../../src/browser/projector-talk'
import type { Press } from '../../src/core/presses'
import type { ProjectedView } from '../../src/core/projected'

const QUESTION: ProjectedView = {
  kind: 'question',
  number: 1,
  of: 2,
  question: 'Do the doors lock?',
  secondsLeft: null,
  foreign: null,
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** One end of a line: what it sends, and the way to let it hear something. */
function makeLine() {
  const sent: unknown[] = []
  let hear: (data: unknown) => void = () => undefined
  const open = (onMessage: (data: unknown) => void) => {
    hear = onMessage
    return { send: (message: unknown) => void sent.push(message), close: vi.fn() }
  }
  const tell = (data: unknown): void => {
    hear(data)
  }
  return { sent, open, hear: tell }
}

function lead(isClosed = () => false) {
  const line = makeLine()
  const standings: ProjectorStanding[] = []
  const presses: Press[] = []
  const end = talkToProjector(
    line.open,
    { open: () => true, isClosed },
    {
      onStanding: (standing) => standings.push(standing),
      onPress: (press) => presses.push(press),
    },
  )
  return { ...line, end, standings, presses }
}

describe('the trainer’s end', () => {
  test('asks who is there, and tells whoever answers what to show', () => {
    const { sent, hear, end, standings } = lead()
    end.show(QUESTION)
    expect(sent).toEqual([{ kind: 'ask' }, { kind: 'view', view: QUESTION }])
    hear({ kind: 'here' })
    expect(sent.at(-1)).toEqual({ kind: 'view', view: QUESTION })
    expect(sent).toHaveLength(3)
    hear({ kind: 'here' })
    expect(sent).toHaveLength(3)
    expect(standings).toEqual(['here'])
  })

  test('tells it again to one that has just been loaded', () => {
    const { sent, hear, end } = lead()
    end.show(QUESTION)
    hear({ kind: 'hello' })
    hear({ kind: 'hello' })
    expect(sent.filter((message) => JSON.stringify(message).includes('view'))).toHaveLength(3)
  })

  test('knows at once when it is closed in good order, and that it came back', () => {
    const { hear, standings } = lead()
    hear({ kind: 'hello' })
    hear({ kind: 'gone' })
    hear({ kind: 'hello' })
    expect(standings).toEqual(['here', 'gone', 'here'])
  })

  test('takes it for gone once it does not answer any more', () => {
    const { hear, standings } = lead()
    hear({ kind: 'here' })
    vi.advanceTimersByTime(6_000)
    expect(standings).toEqual(['here'])
    hear({ kind: 'here' })
    vi.advanceTimersByTime(6_000)
    expect(standings).toEqual(['here'])
    vi.advanceTimersByTime(10_000)
    expect(standings).toEqual(['here', 'gone'])
  })

  test('or once its window is known to be closed', () => {
    let closed = false
    const { hear, standings } = lead(() => closed)
    hear({ kind: 'here' })
    closed = true
    vi.advanceTimersByTime(2_000)
    expect(standings).toEqual(['here', 'gone'])
  })

  test('hands on keys that were pressed there, and leaves alone what is no message of ours', () => {
    const { hear, presses, standings } = lead()
    for (const message of [null, 'hello', { kind: 'press', press: 'end' }, { kind: 'view', view: QUESTION }])
      hear(message)
    expect([presses, standings]).toEqual([[], []])
    hear({ kind: 'press', press: 'next' })
    expect(presses).toEqual(['next'])
  })

  test('asks no more once it is left', () => {
    const { sent, end } = lead()
    end.leave()
    vi.advanceTimersByTime(10_000)
    expect(sent).toEqual([{ kind: 'ask' }])
  })
})

describe('the projected end', () => {
  function follow() {
    const line = makeLine()
    const views: ProjectedView[] = []
    const end = talkToTrainer(line.open, (view) => void views.push(view))
    return { ...line, end, views }
  }

  test('says hello, shows what it is told, and answers that it is here', () => {
    const { sent, hear, views } = follow()
    hear({ kind: 'view', view: QUESTION })
    hear({ kind: 'ask' })
    expect(sent).toEqual([{ kind: 'hello' }, { kind: 'here' }])
    expect(views).toEqual([QUESTION])
  })

  test('shows nothing it cannot read', () => {
    const { hear, views } = follow()
    hear({ kind: 'view', view: { ...QUESTION, question: 7 } })
    hear({ kind: 'view', view: { ...QUESTION, name: 'Little Snoring' } })
    hear('<h1>')
    expect(views).toEqual([])
  })

  test('tells keys, and that it goes', () => {
    const { sent, end } = follow()
    end.press('blank')
    dispatchEvent(new Event('pagehide'))
    end.leave()
    dispatchEvent(new Event('pagehide'))
    expect(sent).toEqual([
      { kind: 'hello' },
      { kind: 'press', press: 'blank' },
      { kind: 'gone' },
      { kind: 'gone' },
    ])
  })
})
