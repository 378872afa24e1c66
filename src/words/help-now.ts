import { inEachLanguage } from './language'
import { terms } from './terms'

const { addressNotChecked } = terms('en-GB')

/** One step of the first ten minutes. */
export interface HelpStep {
  readonly title: string
  readonly detail: string
  /** One's own number for the IT lead belongs here. */
  readonly rings?: true
}

/** Whom to tell of what. From public reporting pages; no opening hours, since sources differ on them. */
export interface HelpContact {
  readonly what: string
  /** The short form, for the card. */
  readonly who: string
  readonly how: string
  /** An address as one reads it out, and the key in `sources.json` by which it may become a link. */
  readonly address?: { readonly shown: string; readonly source: string }
}

/** The numbers one fills in. They stay on the device. */
export const OWN_NUMBERS = [
  'it-lead',
  'deputy',
  'supplier',
  'leader',
  'data-lead',
  'head-office',
  'web-host',
  'bank',
  'police',
] as const
export type OwnNumber = (typeof OWN_NUMBERS)[number]

const steps: readonly HelpStep[] = [
  {
    title: 'Delete nothing',
    detail:
      'Leave messages, files and accounts as they are: they show what happened. Do not reset or wipe a device. If files are being locked as you watch, take that computer off the network and leave it switched on.',
  },
  {
    title: 'Move to another phone or computer',
    detail:
      'Somebody may be reading along on this one. Do not talk about it in the email or chat that may be broken into.',
  },
  {
    title: 'Ring your IT lead',
    detail:
      'Ring, do not write. No answer? Ring the deputy, then your supplier, on a number you already have.',
    rings: true,
  },
  {
    title: 'Change the password there, then sign out everywhere',
    detail:
      'From the other device, and with your IT lead if you can. Change the password of that account, choose “sign out of all devices”, and check that the second step and the recovery number are still yours.',
  },
  {
    title: 'Write down what you see, with times',
    detail: 'On paper. What happened, when, who has been told. Photograph the screen with a phone.',
  },
]

const contacts: readonly HelpContact[] = [
  { what: 'Somebody is in danger', who: 'Police: 999', how: 'Ring 999 now.' },
  {
    what: 'Someone is in your accounts, computers or website',
    who: 'NCSC: report.ncsc.gov.uk',
    how: 'Report it to the National Cyber Security Centre as soon as you know.',
    address: { shown: 'report.ncsc.gov.uk', source: 'N-REPORT' },
  },
  {
    what: 'Fraud or cyber crime in England, Wales or Northern Ireland',
    who: 'Report Fraud: 0300 123 2040',
    how: 'Tell Report Fraud as soon as you can, on 0300 123 2040 or at',
    address: { shown: 'reportfraud.police.uk', source: 'R-FRAUD' },
  },
  {
    what: 'Fraud or cyber crime in Scotland',
    who: 'Police Scotland: 101',
    how: 'Ring Police Scotland on 101 as soon as you can.',
  },
  {
    what: 'Lists of voters, members or donors lost, stolen or seen',
    who: 'ICO: within 72 hours',
    how: 'If it is likely to put people at risk, report it within 72 hours of knowing. If the risk is high, tell those people too. Keep a record of every breach. Information Commissioner’s Office:',
    address: { shown: 'ico.org.uk, “Report a breach”', source: 'I-BREACH' },
  },
  {
    what: 'A suspicious email',
    who: 'Forward to report@phishing.gov.uk',
    how: 'Forward it to report@phishing.gov.uk. Do not click in it.',
  },
  {
    what: 'A suspicious text message',
    who: 'Forward to 7726',
    how: 'Forward it to 7726. It is free.',
  },
  {
    what: 'Threats against a candidate or a campaigner',
    who: 'Your police contact for candidates',
    how: 'Ring your force’s contact for candidates. Your Returning Officer or party has the number. In danger, 999.',
  },
  {
    what: 'You may have been approached for a foreign state',
    who: 'Your party’s security lead',
    how: 'Tell your party’s security lead, or the police. MPs and peers: the Parliamentary Security Department.',
  },
  {
    what: 'A parliamentary account or device',
    who: 'Parliamentary Digital Service',
    how: 'Ring the Parliamentary Digital Service on its internal number.',
  },
  {
    what: 'A fake video, account or claim about you',
    who: 'The platform’s report tool',
    how: 'Save the link and a picture of it. Report it with the platform’s own tool, then through its contact for parties and candidates.',
  },
  {
    what: 'One of your suppliers has been broken into',
    who: 'Your contact there, then the ICO and NCSC',
    how: 'Ring your contact in the contract. Your own 72 hours run from when you know.',
  },
  {
    what: 'Not sure whom to tell',
    who: 'GOV.UK: “Where to report a cyber incident”',
    how: 'The government has a page that asks a few questions and points you on:',
    address: { shown: 'gov.uk, “Where to report a cyber incident”', source: 'G-WHERE' },
  },
]

const ownLabels: Readonly<Record<OwnNumber, string>> = {
  'it-lead': 'IT lead',
  deputy: 'Deputy for IT',
  supplier: 'IT supplier or email provider',
  leader: 'Leader or agent',
  'data-lead': 'Data lead',
  'head-office': 'Head office',
  'web-host': 'Web host',
  bank: 'Bank',
  police: 'Police contact for candidates',
}

const english = {
  title: 'Something wrong now?',
  lead: 'Take these one at a time.',
  stepsTitle: 'The first ten minutes',
  steps,
  contactsTitle: 'Then tell',
  contactsHow: 'Tell the people it hits and your own leader first. You can report more than once.',
  what: 'What happened',
  whom: 'Tell',
  contacts,
  notChecked: addressNotChecked,
  ours: 'The steps are our own words, drawn from general public advice. They are not an official procedure.',
  ownTitle: 'Your own numbers',
  ownHow: 'Fill these in on a quiet day, print the card and hand it out: when email is down, paper works.',
  ownStay: 'They are kept in this browser on this device only. They are in no file, report or code.',
  ownOnlyHere:
    'Something in this tab keeps nothing on this computer. So what you type here is gone when you close the tab: print the card first. Numbers that were here before stay until you press “Forget these numbers”.',
  ownPrivate: 'Anybody who uses this browser can read them. Leave private numbers out on a shared computer.',
  ownHint: 'Name and number',
  ownLabels,
  notKept:
    'This browser could not keep that. It may be a private window, a full disk or a setting. Print the card now: the numbers go when you close this tab.',
  print: 'Print the card',
  forget: 'Forget these numbers',
  forgotten: 'The numbers are gone from this browser.',
  bringBack: 'Bring them back',
  cardNumbers: 'Ring',
  cardReport: 'Report',
  cardTried: 'Numbers last tried on:',
  cardFoot: 'Made with Hustings. Independent: not an NCSC product, and not endorsed by the NCSC.',
  byHand: 'Write in your own numbers, and keep a copy on paper.',
  number: 'Number',
  person: 'Who',
}

export const helpNowWords = inEachLanguage({ 'en-GB': english })
