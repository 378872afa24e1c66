/** Earlier results that an assessment keeps. */
export const HISTORY_MOST = 1_000
/** Answers in all of them together: a file must stay one that opens again. */
export const HISTORY_ANSWERS_MOST = 60_000
