import type { Block, Mark, ReportDocument, Text } from '../../../src/reports/document'

/** A plan as the product would make it, with as many actions as asked for. Fictional. */
export function makeSamplePlan(actions = 24): ReportDocument {
  return {
    title: 'Security plan: Gŵyl Llŷn Independents',
    subject: 'What to put in place before polling day, in order',
    language: 'en-GB',
    date: '2026-11-23',
    header: 'Security plan · Gŵyl Llŷn Independents',
    footer: 'Made with Hustings, 23 November 2026. Self-reported.',
    pageLabel: 'Page {page} of {pages}',
    blocks: [...opening(actions), ...results(), ...plan(actions), ...helpNow(), ...attribution()],
  }
}

const THEMES = [
  ['Accounts and sign-in', 4, 1, 1, 0, 0, '75%'],
  ['Devices', 3, 2, 1, 1, 0, '57%'],
  ['Email and phishing', 3, 2, 1, 0, 0, '66%'],
  ['Website and social media', 2, 1, 2, 1, 1, '41%'],
  ['Voter and member data', 2, 2, 2, 0, 0, '50%'],
  ['Suppliers and cloud', 2, 1, 1, 1, 0, '50%'],
  ['Seeing an attack', 0, 1, 3, 1, 0, '10%'],
  ['When it goes wrong', 2, 2, 3, 0, 0, '42%'],
  ['People and leadership', 4, 1, 1, 0, 0, '75%'],
] as const

const TITLES = [
  'Turn on a second step for every admin account',
  'Restore one backup and time it',
  'Keep sign-in logs for a year and name who reads them',
  'Move DMARC towards reject on all four domains',
  'Close leavers’ accounts the day they go',
  'Keep one list of every device that opens party mail',
  'Ask each supplier how they would tell you about a breach',
  'Agree who may speak to the press about an incident, and write down how to reach them out of hours',
]
const OWNERS = ['Priya', 'Tom', 'Siân Ŵyn Llŷr', 'The office', 'nobody yet']
const STATES: readonly (readonly [Mark, string])[] = [
  ['doing', 'In progress'],
  ['to-do', 'To do'],
  ['done', 'Done'],
  ['dropped', 'Dropped: we have no server of our own'],
]

function opening(actions: number): readonly Block[] {
  return [
    { type: 'heading', level: 1, text: 'Security plan' },
    {
      type: 'paragraph',
      tone: 'lead',
      text: ['Prepared for ', { text: 'Gŵyl Llŷn Independents', lang: 'cy', bold: true }],
    },
    {
      type: 'paragraph',
      tone: 'soft',
      text: 'Political organisation 2.0.0 · 23 November 2026 · polling day 6 May 2027',
    },
    { type: 'status', mark: 'not-in-place', text: 'Fix these first' },
    {
      type: 'paragraph',
      text: [
        { text: '58% of this checklist is in place', bold: true },
        ', and it could be up to 66%: four questions are answered “not sure”. 3 of 18 essentials are missing: ',
        { text: 'second step for admins', to: 'action-0' },
        ', ',
        { text: 'tested backups', to: 'action-1' },
        ', ',
        { text: 'logs you can search', to: 'action-2' },
        '.',
      ],
    },
    {
      type: 'callout',
      text: [
        { text: 'Self-reported. ', bold: true },
        'Nobody has checked these answers. Evidence is noted for 4 of 16 essentials, and 2 are set aside as not applying. Keep this plan where only those who need it can read it.',
      ],
    },
    { type: 'heading', level: 2, text: 'In this plan' },
    { type: 'contents', depth: actions > 30 ? 1 : 2 },
  ]
}

function results(): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: 'Where you stand', newPage: true },
    {
      type: 'bars',
      alt: `Answers by theme. ${THEMES.map(([name, , , , , , value]) => `${name}: ${value} in place`).join('. ')}.`,
      rows: THEMES.map(([label, ...counts]) => {
        const [yes, partly, no, unsure, away, value] = counts
        const total = yes + partly + no + unsure + away
        const parts = [
          { mark: 'in-place', count: yes, words: 'in place' },
          { mark: 'partly', count: partly, words: 'partly' },
          { mark: 'not-in-place', count: no, words: 'not in place' },
          { mark: 'not-sure', count: unsure, words: 'not sure' },
          { mark: 'not-applicable', count: away, words: 'does not apply' },
        ] as const
        return {
          label,
          value,
          parts: parts
            .filter(({ count }) => count > 0)
            .map(({ mark, count, words }) => ({ mark, share: count / total, label: `${count} ${words}` })),
        }
      }),
    },
    {
      type: 'table',
      caption: 'Answers by theme',
      columns: [
        { title: 'Theme', weight: 3, rowHeader: true },
        { title: 'In place', weight: 1, align: 'right' },
        { title: 'Partly', weight: 1, align: 'right' },
        { title: 'Not in place', weight: 1, align: 'right' },
        { title: 'Not sure', weight: 1, align: 'right' },
        { title: 'Does not apply', weight: 1, align: 'right' },
        { title: 'Score', weight: 1, align: 'right' },
      ],
      rows: THEMES.map((row) => row.map(String)),
    },
  ]
}

function plan(actions: number): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: 'The plan', newPage: true },
    {
      type: 'paragraph',
      text: `${actions} actions, the most useful first. 11 fit before polling day at 6 hours a week. What follows waits for nobody: start at the top, and tell the owner when one is done.`,
    },
    ...Array.from({ length: actions }, (_, index) => action(index)),
  ]
}

function action(index: number): Block {
  const title = TITLES[index % TITLES.length] ?? ''
  const [mark, state] = STATES[(index * 3) % STATES.length] ?? ['to-do', 'To do']
  const steps: Text[] = [
    'Open the admin console and list every account with rights to change others.',
    [
      'For each, turn on a security key or an app; a text message only where nothing else works (see ',
      { text: 'Where you stand', to: 'nowhere' },
      ').',
    ],
    'Ask a second person to sign in as a test, without the second step. It must fail.',
  ]
  return {
    type: 'group',
    blocks: [
      { type: 'heading', level: 3, text: `${index + 1}. ${title}`, id: `action-${index}` },
      {
        type: 'paragraph',
        tone: 'soft',
        text: `Essential · 2 hours · Owner: ${OWNERS[index % OWNERS.length]} · Due: ${(index % 27) + 1} February 2027`,
      },
      { type: 'status', mark, text: state },
      {
        type: 'paragraph',
        text: 'A stolen password alone would no longer open the door. Most break-ins at parties began with one password that had been used in two places.',
      },
      { type: 'list', ordered: true, items: steps.slice(0, 2 + (index % 2)) },
      {
        type: 'paragraph',
        text: [{ text: 'Evidence that counts', bold: true }],
      },
      {
        type: 'list',
        items: [
          'A screenshot of the list of accounts, with the date',
          { text: 'The test of step 3:', items: ['who did it', 'what the screen said'] },
        ].slice(0, 1 + (index % 2)),
      },
      {
        type: 'paragraph',
        tone: 'soft',
        text: [
          'Sources: ',
          {
            text: 'NCSC, Defending Democracy',
            href: 'https://www.ncsc.gov.uk/collection/defending-democracy',
          },
          '; ',
          {
            text: 'NCSC, Small Business Guide: actions',
            href: 'https://www.ncsc.gov.uk/collection/small-business-guide',
          },
          '.',
        ],
      },
    ],
  }
}

function helpNow(): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: 'Help now', newPage: true },
    {
      type: 'callout',
      text: 'If something is happening right now: stop, do not delete anything, and ring before you write.',
    },
    {
      type: 'table',
      columns: [
        { title: 'What happened', weight: 2, rowHeader: true },
        { title: 'Who to tell', weight: 2 },
        { title: 'How', weight: 3 },
      ],
      rows: [
        ['Somebody is in danger', 'The police', [{ text: '999', bold: true }]],
        [
          'An account was taken over',
          'National Cyber Security Centre',
          [{ text: 'Report an incident', href: 'https://report.ncsc.gov.uk/' }],
        ],
        ['Personal data was lost', 'Information Commissioner, within 72 hours', '0303 123 1113'],
      ],
    },
  ]
}

function attribution(): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: 'Where this comes from' },
    {
      type: 'paragraph',
      tone: 'soft',
      text: [
        'Contains public sector information licensed under the ',
        {
          text: 'Open Government Licence v3.0',
          href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        },
        '. Hustings is not made, checked or endorsed by the NCSC. What is our own judgement is marked as such. ',
        { text: 'This address is not one we know', href: 'https://example.net/' },
        '.',
      ],
    },
  ]
}
