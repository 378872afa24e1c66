import { inEachLanguage } from './language'
import { plural } from './plural'

/** Two pages for people who decide and have ten minutes. */
const english = {
  kind: 'Summary for the board',
  title: (name: string) => `${name}: summary for the board`,

  couldHurt: 'What could hurt us',
  couldHurtHow: (shown: number, all: number) =>
    shown === all
      ? 'Essentials that are not fully in place, and what each leaves open.'
      : `${String(all)} essentials are not fully in place. What the first ${spelt(shown)} leave open:`,
  nothingMissing: 'No essential is known to be missing.',
  unknownEssentials: (count: number) =>
    plural(count, {
      one: '1 essential is not known yet: it may be missing too.',
      other: `${String(count)} essentials are not known yet: they may be missing too.`,
    }),

  replayed: 'Real attacks, replayed against these answers:',

  toDo: (count: number) =>
    plural(count, { one: 'The one thing to do', other: `The ${spelt(count)} things to do` }),
  toDoFirst: (count: number) => `The ${spelt(count)} things to do first`,
  restOfPlan: (count: number, hours: string) =>
    plural(count, {
      one: `1 more action (about ${hours}) stands in the full plan.`,
      other: `${String(count)} more actions (about ${hours}) stand in the full plan.`,
    }),
  nothingToDo: 'There is nothing to do: no answer is “partly”, “no” or “not sure”.',
  nothingKnown: 'Nothing to do is known yet: the questions have no answers.',

  dropped: 'What we decided not to do',
  noneDropped: 'Nothing was decided against.',
  more: (count: number) => `and ${String(count)} more: see the full plan`,

  weAsk: 'What we ask of you',
  askAgree: (count: number) =>
    plural(count, {
      one: 'Agree this action, and say who sees to it.',
      other: `Agree these ${spelt(count)} actions, and say who sees to each.`,
    }),
  askOwners: (count: number) =>
    plural(count, {
      one: '1 of them has no owner yet. Name one.',
      other: `${String(count)} of them have no owner yet. Name one for each.`,
    }),
  askTime: (hours: string) => `Keep ${hours} a week free for this work until polling day.`,
  askHours: 'Say how many hours a week there are for this work, so that the plan can say what fits.',
  askLess: (count: number) =>
    plural(count, {
      one: 'Accept that 1 action waits until after polling day, or find more hours for it.',
      other: `Accept that ${String(count)} actions wait until after polling day, or find more hours for them.`,
    }),
  askAnswers: (count: number) =>
    plural(count, {
      one: 'Have the 1 question that is still open answered.',
      other: `Have the ${String(count)} questions that are still open answered.`,
    }),
  askDropped: 'Confirm what was decided not to do.',
  askAgain: 'Look at this again in three months, after an incident, and when polling day is called.',

  preparedBy: 'Prepared by',
  agreedBy: 'Agreed by',
  date: 'Date',
}

function spelt(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five', 'six'][count] ?? String(count)
}

export const boardWords = inEachLanguage({ 'en-GB': english })
