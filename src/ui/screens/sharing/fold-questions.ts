/** A file's text in three, so that answers are not looked for among thousands of lines of questions. */
export interface FoldedText {
  readonly before: string
  /** Lines left out between; 0 where nothing is. */
  readonly lines: number
  readonly after: string
}

/** As the writer of saved files indents it. No text of a person is at the start of a line: in JSON it has none. */
const BEGINS = '    "content": {'
const ENDS = ['    }', '    },']

export function foldQuestions(text: string): FoldedText {
  const lines = text.split('\n')
  const first = lines.indexOf(BEGINS)
  const last = lines.findIndex((line, index) => index > first && ENDS.includes(line))
  if (first === -1 || last === -1) return { before: text, lines: 0, after: '' }
  return {
    before: lines.slice(0, first + 1).join('\n'),
    lines: last - first - 1,
    after: lines.slice(last).join('\n'),
  }
}
