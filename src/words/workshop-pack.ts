import type { AgendaRow, AgendaPart } from '../core/agenda'
import { inEachLanguage } from './language'
import { plural } from './plural'
import { cutForQuoting } from './quoted'
import { savingWords } from './saving'

/** What somebody says in a hall, and the number that it stands for. */
interface CommonAnswer {
  readonly said: string
  readonly number: string
}

/** What a trainer does in one part of the workshop. Our own words, from the first to the last. */
interface PartWords {
  readonly title: string
  readonly inShort: string
  readonly say: readonly string[]
  readonly ask: readonly string[]
}

const { trust } = savingWords('en-GB')

/** For page one of the guide, a sentence each. */
const trustForTrainers: readonly string[] = [
  'Give people the web address before the day.',
  'Do not mail hustings.html: opening HTML attachments is what attackers want people to learn.',
  'Bring your own stick, made from a checked download; copy from it, never back to it; a stick that has been in another computer is not opened on yours: files from groups come by hand-typed answers, or at home, not from twenty strangers’ sticks.',
  'People who cannot get the app use paper.',
  'Print the first and last eight characters of the file’s number on the card and compare them in the hall.',
]

const parts: Readonly<Record<AgendaPart, PartWords>> = {
  welcome: {
    title: 'Welcome and rules',
    inShort: 'Say what will happen. Nobody is marked.',
    say: [
      'You will answer some questions, see where the room stands, watch an attack meet your answers, and go home with three things to do.',
      'Nobody is marked. Hardly anybody has everything in place.',
      '“Not sure” is a good answer. It tells you what to find out.',
      'What is said here stays here. No names, and no photos of the screen.',
      'If something is wrong at your place right now, tell me first. That comes before any workshop.',
    ],
    ask: [],
  },
  ask: {
    title: 'The questions',
    inShort: 'One at a time: vote in silence, then talk.',
    say: [
      'Read the question and “Yes means” aloud. Leave it on the screen.',
      'Give a few breaths of silence. Each group ticks a number before anybody speaks, so that the loudest voice does not decide.',
      'Ask for hands, from 1 to 5, and type how many there are.',
      'Show why it matters and how to begin. Then let one or two people talk.',
      'Move on when the time is up. What is left open goes on the card.',
    ],
    ask: [
      'Who of you would know the answer for certain?',
      'What would have to change to turn “partly” into “yes”?',
      'How would you ask for this at your place, so that nobody feels blamed?',
    ],
  },
  room: {
    title: 'The room',
    inShort: 'Show the gaps that most groups share.',
    say: [
      'These are the gaps that most of us share. You are not the only ones.',
      'The screen shows counts. It never shows whose answer is whose.',
      'Groups that work on their real organisation: wait until five of them are in. Fewer could be told apart.',
    ],
    ask: ['Where did we answer most differently, and why?', 'Which of these gaps could we close together?'],
  },
  replay: {
    title: 'Replay an attack',
    inShort: 'Step by step: would we have noticed?',
    say: [
      'Read a step aloud. Ask: would we have noticed? Count hands for yes and for no.',
      'Then show what the answers of the room say about this step.',
      'It is a reading of answers. It is never a promise that an attack would stop.',
      'Keep it kind. The people it happened to did not want it either.',
    ],
    ask: ['What would you have thought when you saw this?', 'Whom would you have told, and how?'],
  },
  card: {
    title: 'The Monday card',
    inShort: 'Everybody writes down three things to do.',
    say: [
      'Write three things you will do on Monday. Put a name and a day beside each.',
      'Begin with what takes an hour or less.',
      'Read one of them to the person beside you.',
    ],
    ask: ['Who will ask you next week how it went?'],
  },
  close: {
    title: 'Close',
    inShort: 'What goes home, and what is deleted.',
    say: [
      'Take home your file, your code if you have one, and your card. Keep them among the people who need them.',
      'Before you send any of it to anybody, ring them on a number you already have.',
      'Say thank you. Then end the workshop on your own computer, which deletes the answers of the room.',
      'Collect the sheets that nobody takes, and shred them.',
    ],
    ask: [],
  },
}

const commonAnswers: readonly CommonAnswer[] = [
  { said: '“Staff have it, volunteers do not.”', number: '2' },
  { said: '“I think our IT people do that.”', number: '4, until somebody has asked them' },
  { said: '“It is planned for next year.”', number: '3. Today it is not there' },
  { said: '“We have a rule, but I have not seen anybody keep it.”', number: '3' },
  {
    said: '“We bought something for that.”',
    number: '4, until somebody has looked whether it is switched on',
  },
  {
    said: '“Head office does all of that.”',
    number: '5 where the sheet says so, else 4 until you have asked',
  },
  { said: '“That would never happen to us.”', number: 'Ask again: is it in place today?' },
  { said: '“We have no website at all.”', number: '5, where the question is about your website' },
]

const english = {
  guide: 'Facilitator’s guide',
  guideTitle: (checklist: string) => `${checklist}: facilitator’s guide`,
  sheet: 'Worksheet',
  sheetTitle: (name: string) => `${name}: worksheet`,
  ownSheet: 'Worksheet for your group',
  cards: 'Monday cards',
  header: (checklist: string, kind: string) => `${cutForQuoting(checklist)} · ${kind}`,
  about: (checklist: string, version: string, day: string) => `${checklist}, version ${version} · ${day}`,
  size: (questions: number, minutes: number) =>
    `${plural(questions, { one: '1 question', other: `${String(questions)} questions` })}, ${String(minutes)} minutes in all`,
  ours: 'This guide is ours, every word of it. The NCSC did not write it and has not checked it.',
  oursButQuestions:
    'All of this guide but the questions is ours. The NCSC did not write it and has not checked it.',

  trustTitle: 'Trust, before the day and in the hall',
  trustSay: 'Say it at the start, and once more at the end:',
  trust,
  trustForTrainers,
  numberHow:
    'The file’s number stands in START-HERE.txt beside hustings.html. “About” in Hustings says how a computer works it out.',
  numberFirst: 'First eight',
  numberLast: 'Last eight',

  agendaTitle: (minutes: number) => `The ${String(minutes)} minutes`,
  when: 'Minute',
  long: 'Takes',
  part: 'Part',
  do: 'In short',
  from: ({ from, minutes }: AgendaRow) => `${String(from)} to ${String(from + minutes)}`,
  takes: (minutes: number) => plural(minutes, { one: '1 minute', other: `${String(minutes)} minutes` }),

  sayTitle: 'What to do and to say',
  parts,
  partTitle: (title: string, minutes: number) =>
    `${title}, ${plural(minutes, { one: '1 minute', other: `${String(minutes)} minutes` })}`,
  secondsEach: (seconds: number) => `You have about ${String(seconds)} seconds for each question.`,
  talk: 'To get people talking:',

  commonTitle: 'Common answers, and their numbers',
  commonHow:
    'Where a group cannot agree, take the answer that is less good. It costs nothing, and it puts a line in the plan.',
  said: 'People say',
  number: 'Number',
  commonAnswers,

  keysTitle: 'Keys of the screens',
  keysHow: 'A presenter’s clicker works too, in either window: it sends Page Down and Page Up.',
  keysInReplay:
    'In “Replay an attack” 1 and 2 count a yes and a no, C shows the votes, and R what the answers of the room say.',
  key: 'Key',
  does: 'What it does',

  noDevicesTitle: 'With few devices, or none',
  noDevices: [
    'Print a worksheet for each group, and bring pens. One computer, yours, is enough: at the end each group hands you the last page of its sheet, and you type its numbers.',
    'No projector: read the questions aloud. They all stand on the worksheets.',
    'No computer at all: draw five columns on a large sheet of paper, count hands for each question, and write the counts in. The questions with the most hands for 3 and 4 are the gaps that the room shares.',
    'The attack can be read aloud from this guide. Count hands for “would we have noticed?” at each step.',
    'Hand out the blank Monday cards, and let people copy their three lines by hand.',
  ],

  questionsTitle: 'The questions, with answers to expect',
  questionsHow:
    'The numbers are those on the worksheets and on the screen. What a made-up organisation would say is one way to answer, and no more.',
  why: 'Why it matters:',
  firstStep: 'To begin:',
  wouldSay: (name: string) => `${name}:`,
  note: (answer: string, note: string) => `${answer}. “${note}”`,
  notAsked: 'Does not apply to them',

  fictionalTitle: 'The made-up organisations',
  fictionalHow: 'Nobody in them is real. Each story stands on a worksheet of its own.',
  storyTitle: 'The story',
  madeUp: (what: string) => `${what}. Made up, to practise with.`,
  answerFromStory:
    'Answer for them. Where the story does not tell, say what is likely in such a place, or tick 4: not sure.',
  talkTitle: 'To talk about',

  attackTitle: (title: string) => `The attack: ${title}`,
  attackHow: 'Read each step, ask “would we have noticed?”, then talk.',

  tick: 'Talk about each question, then tick one number. 4, not sure, is a good answer: it tells what to find out.',
  noName: 'Write no name on it. When it is filled in it lists every gap: do not photograph it.',
  numbered: (number: number, answer: string) => `${String(number)} ${answer}`,
  onlyIfElse: (condition: string) => `${condition}. If not, tick 5`,
  hiddenHere: 'Not for them: tick 5',
  questions: 'The questions',
  stripTitle: 'The numbers you ticked',
  stripHow:
    'Beside the number of each question, write the number you ticked: 1 yes, 2 partly, 3 no, 4 not sure, 5 doesn’t apply. This page goes to the trainer, who types it in and gives it back.',

  cardNumberTitle: 'Is your copy of Hustings the right one?',
  mondayTitle: 'What I will do on Monday',
  mondayHow: 'It tells of gaps. Keep it with you, and put no photo of it in a chat.',
  mondayNothing: 'Nothing is open in your plan so far. What will you do?',
  action: (number: number, action: string) => `${String(number)}. ${action}`,
  thing: (number: number) => `Thing ${String(number)}`,
  askWhom: 'Who may know:',
  time: 'Takes about:',
  what: 'What',
  who: 'Who',
  day: 'By when',
}

export const workshopPackWords = inEachLanguage({ 'en-GB': english })
