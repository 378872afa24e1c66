import type { Answer, Status } from '../../src/core/answer'
import type { ActionState, Assessment, PlanEntry } from '../../src/core/assessment'
import { HEAD_OFFICE_FACT, type Checklist } from '../../src/core/checklist'
import type { JsonValue } from '../../src/core/json'
import { makeAnswered, makeChecklist, makeFact, makeTheme } from '../core/builders'
import { makeToldItem } from './small-checklist'

/** Something that stands nowhere else for every field that an assessment has, and how it may be written where it goes. */
const MARKS = {
  name: ['MKNAME'],
  id: ['5e7a1c00-1111-4222-8333-944445555666', '5e7a1c00111142228333944445555666'],
  began: days(2031, 1, 2),
  changed: days(2031, 3, 4),
  'odd-fact': ['mk-odd-fact'],
  note: ['MKNOTE'],
  evidence: ['MKEVIDENCE'],
  reason: ['MKREASON'],
  by: ['MKBY'],
  from: ['MKFROM'],
  answered: days(2031, 5, 6),
  owner: ['MKOWNER'],
  due: [...days(2027, 4, 11), '11 April'],
  hours: ['77.25'],
  'plan-note': ['MKPLANNOTE'],
  polling: days(2027, 5, 20),
  start: days(2027, 3, 17),
  earlier: days(2031, 7, 8),
  'earlier-note': ['MKEARLIER'],
  retired: ['MKRETIRED', 'mk-gone'],
  'retired-owner': ['MKFORMER'],
  unknown: ['MKUNKNOWN'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Mark = keyof typeof MARKS
/** The table's own keys, which its type knows and `Object.keys` does not. */
export const EVERY_MARK = Object.keys(MARKS) as Mark[]

/** Which of the marks stand in it, in the order of the list. */
export function marksIn(text: string): readonly Mark[] {
  return EVERY_MARK.filter((mark) => MARKS[mark].some((sign) => text.includes(sign)))
}

/** As files, pages, calendars and workbooks write a day. */
function days(year: number, month: number, day: number): readonly string[] {
  const date = new Date(Date.UTC(year, month - 1, day))
  const iso = date.toISOString().slice(0, 10)
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
  const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000
  return [iso, iso.replaceAll('-', ''), words, `<v>${String(serial)}</v>`]
}

const unknownKeys = { strange: 'MKUNKNOWN' }
const DAYTIME = 'T10:11:12Z'

export const markedChecklist: Checklist = makeChecklist(
  [
    makeToldItem('passwords', { level: 'essential', freeze: true }),
    makeToldItem('backups', { after: 'passwords' }),
    makeToldItem('leavers', { level: 'essential' }),
    makeToldItem('updates', { theme: 'website' }),
    makeToldItem('visitors', { theme: 'website' }),
    makeToldItem('training', { theme: 'website' }),
    makeToldItem('insurance'),
    makeToldItem('mail', { appliesWhen: { not: { has: HEAD_OFFICE_FACT } } }),
  ],
  {
    first: ['leavers'],
    themes: [makeTheme('accounts'), makeTheme('website')],
    profile: [makeFact(HEAD_OFFICE_FACT)],
  },
)

/** By item; a mark is in every field of each. */
export type Statuses = Readonly<Record<string, Status | undefined>>
export type States = Readonly<Record<string, ActionState | undefined>>

const EACH_ONCE: Statuses = {
  passwords: 'not-in-place',
  backups: 'partly',
  leavers: 'not-sure',
  updates: 'in-place',
  visitors: 'not-applicable',
  training: 'not-in-place',
  insurance: 'partly',
  mail: 'not-in-place',
}

export function makeMarked(
  statuses: Statuses = EACH_ONCE,
  states: States = { passwords: 'doing', training: 'dropped', insurance: 'done' },
): Assessment {
  const ids = markedChecklist.items.map(({ id }) => id)
  const assessment = makeAnswered(
    markedChecklist,
    Object.fromEntries(ids.map((id) => [id, markedAnswer(statuses[id])])),
    {
      id: MARKS.id[0],
      name: 'MKNAME',
      createdAt: MARKS.began[0] + DAYTIME,
      changedAt: MARKS.changed[0] + DAYTIME,
      profile: new Map([
        [HEAD_OFFICE_FACT, true],
        ['mk-odd-fact', true],
      ]),
      plan: { pollingDay: MARKS.polling[0] ?? '', start: MARKS.start[0] ?? '', hoursPerWeek: 6, unknownKeys },
      actions: Object.fromEntries(ids.map((id) => [id, markedEntry(states[id])])),
      retired: new Map([
        [
          'mk-gone',
          {
            answer: { status: 'in-place', note: 'MKRETIRED', unknownKeys },
            action: { owner: 'MKFORMER', unknownKeys },
            unknownKeys,
          },
        ],
      ]),
      history: [
        {
          at: MARKS.earlier[0] + DAYTIME,
          version: '1.0.0',
          low: 0.25,
          high: 0.75,
          rating: { low: 'urgent-gaps', high: 'strong', unknownKeys },
          answers: new Map<string, JsonValue>([
            ['passwords', { status: 'partly', note: 'MKEARLIER', ...unknownKeys }],
            ['backups', 'MKUNKNOWN'],
          ]),
          unknownKeys,
        },
      ],
      unknownKeys,
    },
  )
  return { ...assessment, checklist: { ...assessment.checklist, unknownKeys } }
}

function markedAnswer(status: Status | undefined): Answer {
  return {
    ...(status === undefined ? {} : { status }),
    note: 'MKNOTE',
    evidence: 'MKEVIDENCE',
    reason: 'MKREASON',
    by: 'MKBY',
    from: 'MKFROM',
    answeredAt: MARKS.answered[0] + DAYTIME,
    unknownKeys,
  }
}

function markedEntry(state: ActionState | undefined): PlanEntry {
  return {
    ...(state === undefined ? {} : { state }),
    owner: 'MKOWNER',
    due: MARKS.due[0] ?? '',
    hours: 77.25,
    note: 'MKPLANNOTE',
    unknownKeys,
  }
}
