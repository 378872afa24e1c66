import { useState, type DragEvent, type ReactNode } from 'react'
import './frame.css'

interface DropHereProps {
  /** Said while files are over the page. */
  readonly word: string
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** Files that fall on this page are for it, and not to be opened: the frame around it never hears of them. */
export function DropHere({ word, onFiles, children }: DropHereProps) {
  const [dragging, setDragging] = useState(false)
  const take = (event: DragEvent, isOver: boolean): boolean => {
    if (!event.dataTransfer.types.includes('Files')) return false
    event.preventDefault()
    event.stopPropagation()
    setDragging(isOver)
    return true
  }
  return (
    <div
      onDragOver={(event) => {
        take(event, true)
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDragging(false)
      }}
      onDrop={(event) => {
        if (take(event, false)) onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
      {dragging && <p className="app-frame__drop">{word}</p>}
    </div>
  )
}
