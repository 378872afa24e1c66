import type { PlanEntry, PlanSettings } from '../../../core/assessment'
import { useSession } from '../../app/use-assessment'

/** `undefined` takes a field away. */
type Changes<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | undefined }
type Settings = Omit<PlanSettings, 'actions' | 'unknownKeys'>

interface PlanEdits {
  readonly changeEntry: (item: string, changes: Changes<PlanEntry>) => void
  /** As one step to undo. Gives how many were changed. */
  readonly changeEntries: (items: readonly string[], changes: Changes<PlanEntry>) => number
  readonly changeSettings: (changes: Changes<Settings>) => void
}

/** Edits field by field, on top of what is stored at that moment. What changes nothing leaves no step to undo. */
export function usePlanEdits(): PlanEdits {
  const { store } = useSession()
  return {
    changeEntry: (item, changes) => {
      const entry = store.getState().assessment.plan.actions.get(item) ?? {}
      if (differs(entry, changes)) store.getState().planAction(item, withChanges(entry, changes))
    },
    changeEntries: (items, changes) => {
      const { actions } = store.getState().assessment.plan
      const changed = items.flatMap((item): [string, PlanEntry][] => {
        const entry = actions.get(item) ?? {}
        return differs(entry, changes) ? [[item, withChanges(entry, changes)]] : []
      })
      if (changed.length > 0) store.getState().planActionsTogether(new Map(changed))
      return changed.length
    },
    changeSettings: (changes) => {
      const { actions: _actions, unknownKeys: _unknown, ...settings } = store.getState().assessment.plan
      if (differs(settings, changes)) store.getState().planAround(withChanges(settings, changes))
    },
  }
}

function differs<Fields extends object>(fields: Fields, changes: Changes<Fields>): boolean {
  return (Object.keys(changes) as (keyof Fields)[]).some((key) => changes[key] !== fields[key])
}

function withChanges<Fields extends object>(fields: Fields, changes: Changes<Fields>): Fields {
  const changed = Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(changed) as Fields
}
