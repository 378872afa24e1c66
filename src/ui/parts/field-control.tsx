import type { ComponentProps } from 'react'
import './field-control.css'

/**
 * The only place that makes form fields. Each field by itself tells the browser, its extensions and its spell
 * checkers to keep nothing of what is typed: on the form alone Firefox still wrote a note to disk (tried).
 */
const KEEP_NOTHING = {
  autoComplete: 'off',
  spellCheck: false,
  autoCorrect: 'off',
  autoCapitalize: 'off',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
} as const

export function TextControl({ className = '', ...props }: ComponentProps<'input'>) {
  return <input type="text" {...props} {...KEEP_NOTHING} className={`app-control ${className}`} />
}

export function TextAreaControl({ className = '', rows = 3, ...props }: ComponentProps<'textarea'>) {
  return <textarea {...props} rows={rows} {...KEEP_NOTHING} className={`app-control ${className}`} />
}

export function SelectControl({ className = '', children, ...props }: ComponentProps<'select'>) {
  return (
    <select {...props} {...KEEP_NOTHING} className={`app-control ${className}`}>
      {children}
    </select>
  )
}

/** A radio button or tick box; the label around it is the caller's. */
export function ChoiceControl({
  className = '',
  ...props
}: ComponentProps<'input'> & { type: 'radio' | 'checkbox' }) {
  return <input {...props} {...KEEP_NOTHING} className={`app-choice ${className}`} />
}

export function FileControl({ className = '', ...props }: Omit<ComponentProps<'input'>, 'type'>) {
  return <input {...props} type="file" {...KEEP_NOTHING} className={className} />
}
