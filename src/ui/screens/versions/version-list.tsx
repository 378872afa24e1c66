import type { KeptVersion } from '../../../core/stored'
import { fileNames } from '../../../words/file-names'
import { versionsWords } from '../../../words/versions'
import { textToSave } from '../../app/file-to-save'
import { SealOrSave } from '../../app/seal-or-save'
import { useServices, useWords } from '../../use-services'
import { useMoment } from './use-moment'
import { versionKey, type ReadVersion, type Versions } from './use-versions'

interface VersionListProps {
  readonly versions: Versions
  readonly onLook: (version: KeptVersion) => void
}

export function VersionList({ versions: { listing, read }, onLook }: VersionListProps) {
  const words = useWords(versionsWords)
  if (listing === 'loading') return <p role="status">{words.loading}</p>
  if (listing === 'no-storage') return <p role="status">{words.noStorage}</p>
  if (listing.length === 0) return <p>{words.none}</p>
  return (
    <ul className="app-list--bare app-stack">
      {listing.map((version) => (
        <li key={versionKey(version)}>
          <VersionRow
            version={version}
            read={read.get(versionKey(version))}
            onLook={() => {
              onLook(version)
            }}
          />
        </li>
      ))}
    </ul>
  )
}

interface VersionRowProps {
  readonly version: KeptVersion
  readonly read: ReadVersion | undefined
  readonly onLook: () => void
}

function VersionRow({ version, read, onLook }: VersionRowProps) {
  const words = useWords(versionsWords)
  const momentOf = useMoment()
  const { answered, asked } = version.summary
  const moment = momentOf(version.savedAt)
  return (
    <>
      <p>
        <strong>{moment}</strong> · <span className="app-figures">{words.answered(answered, asked)}</span>
      </p>
      {read?.kind === 'read' && read.since !== null && (
        <p className="app-small app-soft">{words.since(read.since)}</p>
      )}
      {read?.kind === 'unreadable' ? (
        <Unreadable text={version.text} />
      ) : (
        <button
          type="button"
          className="app-button app-button--plain app-small"
          aria-label={words.lookAt(moment)}
          onClick={onLook}
        >
          {words.look}
        </button>
      )}
    </>
  )
}

interface UnreadableProps {
  readonly text: string
}

function Unreadable({ text }: UnreadableProps) {
  const words = useWords(versionsWords)
  const { copy } = useWords(fileNames)
  const { clock } = useServices()
  return (
    <>
      <p className="app-small">{words.unreadable}</p>
      <div className="app-row">
        <SealOrSave
          file={textToSave(`${copy(clock.today())}.hustings.json`, 'application/json', text)}
          saveWord={words.download}
        />
      </div>
    </>
  )
}
