import type { ReportDocument } from '../../document'
import { cleanLine } from '../clean-text'
import { byteString, textString } from './syntax'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const PRODUCER = 'Hustings'

/** The day at midnight, UTC. A clock time in a report says when somebody was at work. */
function dayOf({ date }: ReportDocument): string {
  if (!DATE.test(date)) throw new Error(`"${date}" is not a day as YYYY-MM-DD.`)
  return date
}

/** As a PDF says it. */
export function pdfDate(document: ReportDocument): string {
  return `(D:${dayOf(document).replaceAll('-', '')}000000Z)`
}

/** What a file manager shows. No author: nobody is named who has not asked for it. */
export function infoDictionary(document: ReportDocument): string {
  const date = pdfDate(document)
  return (
    `<</Title ${textString(cleanLine(document.title))}/Subject ${textString(cleanLine(document.subject))}` +
    `/Creator ${textString(PRODUCER)}/Producer ${textString(PRODUCER)}/CreationDate ${date}/ModDate ${date}>>`
  )
}

/** The same as XMP, with the claim to be PDF/UA-1. As bytes of UTF-8. */
export function xmpPacket(document: ReportDocument): string {
  const date = `${dayOf(document)}T00:00:00Z`
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>
<dc:title>${alternative(document.title)}</dc:title><dc:description>${alternative(document.subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${escape(document.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>
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
