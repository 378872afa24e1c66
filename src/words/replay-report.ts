import { inEachLanguage } from './language'

/** Attacks and the groups behind them, in reports. */
const english = {
  heading: 'Real attacks, replayed against these answers',
  step: 'Step',
  certainty: 'How sure',
  verdict: 'What the answers say',
  exposureHeading: 'For the IT supplier: known groups',
  technique: 'Technique',
  stage: 'Stage',
  actions: 'Actions',
  otherGroups: (names: readonly string[]) =>
    `What is recorded of ${new Intl.ListFormat('en-GB').format(names)} stands on the screen, not here.`,
}

export const replayReportWords = inEachLanguage({ 'en-GB': english })
