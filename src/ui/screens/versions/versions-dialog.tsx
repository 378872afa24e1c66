import { useEffect, useRef, useState } from 'react'
import type { KeptVersion } from '../../../core/stored'
import { appWords } from '../../../words/app'
import { versionsWords } from '../../../words/versions'
import { TrustLine } from '../../app/trust-line'
import { Dialog } from '../../parts/dialog'
import { useWords } from '../../use-services'
import { ForgetVersions } from './forget-versions'
import { useMoment } from './use-moment'
import { useVersions, versionKey, type Versions } from './use-versions'
import { VersionList } from './version-list'
import { VersionLook } from './version-look'
import { VersionsTold, type Told } from './versions-told'
import type { VersionsPlace } from './versions-place'

interface VersionsDialogProps {
  readonly place: VersionsPlace
  /** `changed`: whether what is there now is another one than before. */
  readonly onClose: (changed: boolean) => void
}

type View = { readonly kind: 'list' | 'forget' } | { readonly kind: 'look'; readonly version: KeptVersion }

const LIST: View = { kind: 'list' }

/** Earlier states of one assessment: look back, go back, forget. */
export function VersionsDialog({ place, onClose }: VersionsDialogProps) {
  const words = useWords(versionsWords)
  const momentOf = useMoment()
  const versions = useVersions(place)
  const [view, setView] = useState<View>(LIST)
  const [told, setTold] = useState<Told | null>(null)
  const [changed, setChanged] = useState(false)
  const top = useFocusWhenChanged(view)

  const tell = (next: Told): void => {
    setTold(next)
    setView(LIST)
    if (next.kind !== 'problem') setChanged(true)
    versions.refresh()
  }
  const show = (next: View): void => {
    setTold(null)
    setView(next)
  }
  const toList = (): void => {
    show(LIST)
  }
  const leave = (): void => {
    onClose(changed)
  }
  const titles = {
    list: () => words.title,
    forget: () => words.forgetTitle,
    look: () => (view.kind === 'look' ? words.asOf(momentOf(view.version.savedAt)) : ''),
  }

  return (
    <Dialog title={titles[view.kind]()} onClose={view.kind === 'list' ? leave : toList}>
      <div ref={top} tabIndex={-1} className="app-stack">
        {view.kind === 'list' && (
          <>
            <VersionsTold told={told} onTold={tell} />
            <Listed place={place} versions={versions} onShow={show} onClose={leave} />
          </>
        )}
        {view.kind === 'forget' && (
          <ForgetVersions count={countOf(versions)} place={place} onKeep={toList} onTold={tell} />
        )}
        {view.kind === 'look' && (
          <VersionLook
            version={view.version}
            read={versions.read.get(versionKey(view.version))}
            present={versions.present}
            place={place}
            onBack={toList}
            onTold={tell}
          />
        )}
      </div>
    </Dialog>
  )
}

interface ListedProps {
  readonly place: VersionsPlace
  readonly versions: Versions
  readonly onShow: (view: View) => void
  readonly onClose: () => void
}

function Listed({ place, versions, onShow, onClose }: ListedProps) {
  const words = useWords(versionsWords)
  const { close } = useWords(appWords)
  // Only those leave as a file from here.
  const hasUnreadable = [...versions.read.values()].some(({ kind }) => kind === 'unreadable')
  return (
    <>
      <p className="app-soft">{words.how}</p>
      <VersionList
        versions={versions}
        onLook={(version) => {
          onShow({ kind: 'look', version })
        }}
      />
      <div className="app-row">
        <button type="button" className="app-button" onClick={onClose}>
          {close}
        </button>
        {place.mayChange && countOf(versions) > 0 && (
          <button
            type="button"
            className="app-button app-button--quiet"
            onClick={() => {
              onShow({ kind: 'forget' })
            }}
          >
            {words.forget}
          </button>
        )}
      </div>
      {hasUnreadable && <TrustLine />}
    </>
  )
}

function countOf({ listing }: Versions): number {
  return typeof listing === 'string' ? 0 : listing.length
}

/** The button that was pressed is gone with its view: focus goes to the top of the new one. */
function useFocusWhenChanged(view: View) {
  const top = useRef<HTMLDivElement>(null)
  const shown = useRef(view)
  useEffect(() => {
    // What was told has taken it already.
    if (shown.current !== view && top.current?.contains(document.activeElement) !== true) top.current?.focus()
    shown.current = view
  }, [view])
  return top
}
