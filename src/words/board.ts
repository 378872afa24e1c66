import { inEachLanguage } from './language'

/** Two pages for people who decide and have ten minutes. */
const english = {
  kind: 'Summary for the board',
  title: (name: string) => `${name}: summary for the board`,

  couldHurt: 'What could hurt us',
  couldHurtHow: (shown: number, all: number) =>
    shown === all
      ? 'Essentials that are not in place, and what each leaves open.'
      : `The ${String(shown)} that come first of ${String(all)} essentials that are not in place, and what each leaves open.`,
  nothingMissing: 'No essential is known to be missing.',
  unknownEssentials: (count: number) =>
    count === 1
      ? 'Of 1 essential nobody has said yet whether it is in place.'
      : `Of ${String(count)} essentials nobody has said yet whether they are in place.`,

  toDo: (count: number) => (count === 1 ? 'The one thing to do' : `The ${spelt(count)} things to do`),
  toDoFirst: (count: number) => `The ${spelt(count)} things to do first`,
  restOfPlan: (count: number, hours: string) =>
    `${count === 1 ? '1 more action' : `${String(count)} more actions`} (about ${hours}) stand in the full plan.`,
  nothingToDo: 'There is nothing to do: no answer is “partly”, “no” or “not sure”.',
  nothingKnown: 'Nothing to do is known yet: the questions have no answers.',

  fits: (fit: number, all: number, hours: string, day: string) =>
    `${String(fit)} of ${String(all)} actions fit before polling day, ${day}, at ${hours} a week.`,
  fitsAll: (all: number, hours: string, day: string) =>
    all === 1
      ? `The one action fits before polling day, ${day}, at ${hours} a week.`
      : `All ${String(all)} actions fit before polling day, ${day}, at ${hours} a week.`,

  dropped: 'What we decided not to do',
  noneDropped: 'Nothing was decided against.',
  more: (count: number) => `and ${String(count)} more: see the full plan`,
  setAside: (count: number) =>
    count === 1
      ? '1 question was set aside as not applying.'
      : `${String(count)} questions were set aside as not applying.`,

  weAsk: 'What we ask of you',
  askAgree: (count: number) =>
    count === 1
      ? 'Agree this action, and say who sees to it.'
      : `Agree these ${spelt(count)} actions, and say who sees to each.`,
  askOwners: (count: number) =>
    count === 1
      ? '1 of them has no owner yet. Name one.'
      : `${String(count)} of them have no owner yet. Name one for each.`,
  askTime: (hours: string) => `Keep ${hours} a week free for this work until polling day.`,
  askHours: 'Say how many hours a week there are for this work, so that the plan can say what fits.',
  askLess: (count: number) =>
    count === 1
      ? 'Accept that 1 action waits until after polling day, or find more hours for it.'
      : `Accept that ${String(count)} actions wait until after polling day, or find more hours for them.`,
  askAnswers: (count: number) =>
    count === 1
      ? 'Have the 1 question that is still open answered.'
      : `Have the ${String(count)} questions that are still open answered.`,
  askDropped: 'Confirm what was decided not to do.',
  askAgain: 'Look at this again in three months, after an incident, and when polling day is called.',

  preparedBy: 'Prepared by',
  agreedBy: 'Agreed by',
  date: 'Date',

  place: 'No.',
  action: 'Action',
  owner: 'Owner',
  effort: 'Effort',
  due: 'Due',
  restsOn: 'These actions rest on:',
}

function spelt(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count)
}

export const boardWords = inEachLanguage({ 'en-GB': english })
