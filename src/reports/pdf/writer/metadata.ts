import type { ReportDocument } from '../../document'
import { cleanLine } from '../clean-text'
import { byteString, textString } from './syntax'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const PRODUCER = 'Hustings'

/** `null`: the report tells no day, and neither does its file. */
function dayOf({ date }: ReportDocument): string | null {
  if (date === undefined) return null
  if (!DATE.test(date)) throw new Error(`"${date}" is not a day as YYYY-MM-DD.`)
  return date
}

/**
 * Entries of a dictionary, all with the day as a PDF says it: midnight, UTC. A clock time in a report says when somebody
 * was at work.
 */
export function datedEntries(document: ReportDocument, keys: readonly string[]): string {
  const day = dayOf(document)
  return day === null ? '' : keys.map((key) => `/${key} (D:${day.replaceAll('-', '')}000000Z)`).join('')
}

/** What a file manager shows. No author: nobody is named who has not asked for it. */
export function infoDictionary(document: ReportDocument): string {
  return (
    `<</Title ${textString(cleanLine(document.title))}/Subject ${textString(cleanLine(document.subject))}` +
    `/Creator ${textString(PRODUCER)}/Producer ${textString(PRODUCER)}${datedEntries(document, ['CreationDate', 'ModDate'])}>>`
  )
}

/** The same as XMP, with the claim to be PDF/UA-1. As bytes of UTF-8. */
export function xmpPacket(document: ReportDocument): string {
  const day = dayOf(document)
  const dates =
    day === null
      ? ''
      : `<xmp:CreateDate>${day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${day}T00:00:00Z</xmp:ModifyDate>`
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>
<dc:title>${alternative(document.title)}</dc:title><dc:description>${alternative(document.subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escape(document.language)}</rdf:li></rdf:Bag></dc:language>
${dates}<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
  return byteString(new TextEncoder().encode(packet))
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`
}

function escape(text: string): string {
  return cleanLine(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
