import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import { useForm, type UseFormRegisterReturn } from 'react-hook-form'

type Texts<Name extends string> = Readonly<Record<Name, string>>

interface KeptFormParts<Name extends string> {
  /** As it is stored. */
  readonly kept: Texts<Name>
  /** What is wrong and what to do, or `undefined`. */
  readonly check: (name: Name, text: string) => string | undefined
  /** Called with right texts only. */
  readonly keep: (name: Name, text: string) => void
  /** Kept when left, not at every key: half a number is another number, and half a date another day. */
  readonly whenLeft?: readonly Name[]
}

interface KeptForm<Name extends string> {
  readonly field: (name: Name) => KeptField
  readonly errorOf: (name: Name) => string | undefined
}

export interface KeptField extends UseFormRegisterReturn {
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Stands for what a date field shows and does not tell: 31 February, or half a date. */
const UNREADABLE = '?'

/** A form without a save button: what is right is stored at once, what is wrong stays typed with its error. */
export function useKeptForm<Name extends string>(parts: KeptFormParts<Name>): KeptForm<Name> {
  const { kept, check, keep, whenLeft = [] } = parts
  const form = useForm<Record<string, string>>({ defaultValues: kept })
  const { register, getValues, setValue, setError, clearErrors } = form
  const { errors } = form.formState
  const typing = useRef<{ readonly name: Name; readonly control: Control } | null>(null)
  const before = useRef(kept)

  // Undo and other places change what is stored: the fields concerned follow, the others keep what is typed.
  useEffect(() => {
    for (const name of Object.keys(kept) as Name[]) {
      const moved = kept[name] !== before.current[name]
      if (!moved || (getValues(name) ?? '').trim() === kept[name].trim()) continue
      setValue(name as string, kept[name])
      clearErrors(name)
    }
    before.current = kept
  }, [kept, getValues, setValue, clearErrors])

  useLastChance(() => {
    if (typing.current !== null) leave(typing.current.name, typing.current.control)
  })

  function type(name: Name, control: Control): void {
    typing.current = { name, control }
    const text = readControl(control)
    if (check(name, text) !== undefined) return
    clearErrors(name)
    if (!whenLeft.includes(name)) keep(name, text)
  }

  function leave(name: Name, control: Control): void {
    typing.current = null
    const text = readControl(control)
    const error = check(name, text)
    if (error === undefined) {
      clearErrors(name)
      keep(name, text)
    } else {
      setError(name, { message: error })
    }
  }

  return {
    field: (name) => ({
      ...register(name, {
        onChange: (event: { target: Control }) => {
          type(name, event.target)
        },
        onBlur: (event: { target: Control }) => {
          leave(name, event.target)
        },
      }),
      // Enter is as good as leaving the field. Left to itself a browser would send the form, which the policy stops.
      onKeyDown: (event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        leave(name, event.target)
      },
    }),
    errorOf: (name) => errors[name]?.message,
  }
}

/** The tab may be closed, or the screen change, with the cursor still in a field. */
function useLastChance(take: () => void): void {
  const takeNow = useEffectEvent(take)
  useEffect(() => {
    const takeWhenHidden = (): void => {
      if (document.visibilityState === 'hidden') takeNow()
    }
    document.addEventListener('visibilitychange', takeWhenHidden)
    return () => {
      document.removeEventListener('visibilitychange', takeWhenHidden)
      takeNow()
    }
  }, [])
}

export type Control = HTMLInputElement | HTMLTextAreaElement

export function readControl(control: Control): string {
  return control.validity.badInput ? UNREADABLE : control.value
}
