import { inEachLanguage } from './language'
import { plural } from './plural'

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${plural(number, { one, other: many })}`
}

/** The action plan: its list, its settings, and what leaves with it. */
const english = {
  title: 'Plan',
  heading: 'Action plan',
  summary: (actions: number, quickWins: number, hours: string) =>
    [
      count(actions, 'action', 'actions'),
      ...(quickWins === 0 ? [] : [count(quickWins, 'quick win', 'quick wins')]),
      ...(actions === 0 ? [] : [`about ${hours}`]),
    ].join(' · '),

  pollingDayIs: (day: string, daysToGo: number) =>
    `Polling day is ${day}: ${daysToGo === 0 ? 'today' : `${count(daysToGo, 'day', 'days')} to go`}.`,
  pollingDayWas: (day: string) => `Polling day was ${day}.`,
  start: 'Start day',
  pollingDay: 'Polling day',
  hoursPerWeek: 'Hours a week',
  mayStayEmpty: 'You may leave these empty.',

  listHeading: 'What to do, in this order',
  columns: {
    action: 'Action',
    priority: 'Priority',
    effort: 'Effort',
    owner: 'Owner',
    due: 'Due',
    state: 'State',
  },
  numbered: (number: number, action: string) => `${String(number)}. ${action}`,
  steps: (steps: number) => count(steps, 'step', 'steps'),
  proofWanted: 'proof wanted',
  mayKnow: (role: string) => `May know: ${role}`,
  over: (hours: string, days: number) =>
    `${hours} over ${days % 7 === 0 ? count(days / 7, 'week', 'weeks') : count(days, 'day', 'days')}`,
  nobody: 'No owner yet',
  noDate: 'No date yet',
  overdue: 'overdue',
  toBeConfirmed: 'Please confirm',

  why: 'Why',
  how: 'How',
  evidence: 'Proof to keep',
  comesAfter: (number: number, action: string) => `Comes after action ${String(number)}: ${action}`,
  doneBy: (role: string) => `Usually done by: ${role}`,
  toQuestion: 'Go to its question',
  answerQuestion: 'Answer the question',
  findOutHow:
    'Ask someone who may know, then answer the question. Its action, if there is one, takes this place.',

  owner: 'Owner',
  ownerHint: 'A person or a team.',
  due: 'Due date',
  hours: 'Hours',
  hoursHint: (typical: string) =>
    `Your own figure. Leave this empty to use the one on the checklist: ${typical}.`,
  useChecklistHours: (typical: string) => `Use the checklist’s ${typical}`,
  note: 'Note',
  noteHint: 'Never write a password here.',
  state: 'State',
  markDone: 'It is done…',
  drop: 'Decide not to do it…',

  doneTitle: 'Is it in place everywhere now?',
  doneMeans: 'Yes means:',
  doneYes: 'Yes, everywhere',
  doneYesHow: 'The question is answered “Yes”, and this leaves the plan.',
  donePartly: 'In part',
  donePartlyHow: 'The question is answered “Partly”. What is left to do stays in the plan.',
  doneUnchecked: 'Not checked yet',
  doneUncheckedHow: 'The action is listed as done. The answer to the question stays as it is.',
  toldYes: (action: string) => `Done: ${action} Its question is now answered “Yes”.`,
  toldPartly: (action: string) => `Done in part: ${action} What is left stays in the plan.`,
  toldUnchecked: (action: string) => `Done: ${action}`,

  dropTitle: 'Decide not to do this',
  dropHow: 'It leaves the plan and is listed with its reason. The answer to its question stays as it is.',
  reason: 'Why you decided not to do this',
  reasonMissing: 'Enter why you decided not to do this',
  dropIt: 'Take it off the plan',
  toldDropped: (action: string) => `Off the plan: ${action}`,

  doneHeading: 'Done',
  doneHow: 'Not checked yet: when you have, answer the question again.',
  droppedHeading: 'Decided not to do',
  noReason: 'No reason noted',
  bringBack: 'Put it back in the plan',
  bringBackThis: (action: string) => `Put it back in the plan: ${action}`,
  toldBack: (action: string) => `Back in the plan: ${action}`,

  confirmHeading: 'Please confirm',
  confirmHow:
    'These answers come from an older checklist. Look at each, and choose its answer again if it still holds.',
  confirmAll: 'Go through them',
  notAskedHeading: 'Not yet asked',
  notAsked: (questions: string) => `${questions} without an answer. Answering them may add actions.`,
  answerThem: 'Answer them',

  emptyTitle: 'No plan yet',
  emptyHow:
    'Your plan grows from your answers. Answer some questions first: the essentials are a good start.',
  emptyExport: 'Until then there is nothing to download or export.',
  goToQuestions: 'Go to the questions',
  nothingTitle: 'Nothing to do',
  nothingHow: 'Everything you were asked is in place or set aside.',
  nothingSoFarTitle: 'Nothing to do so far',
  nothingSoFarHow: 'Everything you have answered is in place or set aside.',
  allClosedTitle: 'Nothing is left to do',
  allClosedHow: 'Every action is done, or you decided not to do it. They are listed below.',

  askForHelp: 'Ask for help…',
  helpTitle: 'Ask for help',
  helpWarning: 'This tells the reader which questions you cannot answer. Send it only to your own supplier.',
  helpMessage: 'Message',
  helpOpening: 'Could you help us with these questions? Tell us the answers by phone or in person.',
  copy: 'Copy the message',
  copied: 'The message is copied.',
  notCopied: 'This browser did not let us copy. The message is selected: copy it by hand.',

  exportPlan: 'Export… CSV · Excel',
  downloadPdf: 'Download PDF',

  wrongDate: {
    unreal: (label: string) => `${label} must be a real date, such as 6 May 2027`,
    outside: (label: string) => `${label} must be between 2000 and 2099`,
    past: (label: string) => `${label} must be today or later`,
  },
  wrongAmount: {
    notNumber: (label: string, example: string) => `${label} must be a number, such as ${example}`,
    notAbove: (label: string) => `${label} must be more than 0`,
    tooGreat: (label: string, _example: string, most: string) => `${label} must be ${most} or fewer`,
    notQuarter: (label: string) => `${label} must be in quarters of an hour, such as 1.25 or 1.5`,
  },
  tooLong: (label: string, most: string) => `${label} must be ${most} characters or fewer`,
  figure: (number: number) => new Intl.NumberFormat('en-GB').format(number),
}

export type PlanWords = typeof english

export const planWords = inEachLanguage({ 'en-GB': english })
