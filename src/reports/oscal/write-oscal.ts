import { canonicalJson, type JsonObject } from '../../core/json'
import { makeUuid } from './ids'
import type { OscalRoot } from './parts'
import { checkReadBack } from './read-oscal'

/**
 * A document as the text of a file, read back before it is handed out. Its own identifier comes from what stands in it, for
 * OSCAL wants another one whenever the content changes.
 */
export function writeOscal(root: OscalRoot, copyId: string, content: JsonObject): string {
  const uuid = makeUuid(copyId, 'document', root + canonicalJson(content))
  const document = { [root]: { uuid, ...content } }
  const text = `${JSON.stringify(document, null, 2)}\n`
  checkReadBack(text, root, document)
  return text
}
