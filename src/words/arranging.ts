import { inEachLanguage } from './language'
import { plural } from './plural'

function actions(count: number): string {
  return plural(count, { one: '1 action', other: `${String(count)} actions` })
}

/** The list of actions in groups, and several of them changed at once. */
const english = {
  groupBy: 'Group by',
  groupings: {
    none: 'Nothing: in plan order',
    owner: 'Owner',
    theme: 'Theme',
    priority: 'Priority',
    week: 'Week it is due',
  },
  total: (count: number, hours: string) => `${actions(count)} · ${hours}`,
  waiting: (count: number, why: string) => `${String(count)}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
  first: 'Before all else',
  weekOf: (day: string) => `Week of ${day}`,

  choose: 'Choose several',
  stopChoosing: 'Stop choosing',
  chooseThis: (action: string) => `Choose ${action}`,
  chooseAllOf: (group: string) => `All in: ${group}`,
  all: 'All',
  chosen: (count: number) => `${String(count)} chosen`,
  change: 'Change them…',
  noneChosen: 'Choose actions in the list first',

  changeTitle: (count: number) => `Change ${actions(count)}`,
  changeHow: 'What you leave empty stays as it is.',
  asItIs: 'Leave as it is',
  nothingEntered: 'Enter an owner, a due date or a state',
  changed: (count: number) => `Changed ${actions(count)}. Undo takes it back in one step.`,
  unchanged: 'They were like that already.',
}

export const arrangingWords = inEachLanguage({ 'en-GB': english })
