import { addDays } from '../../../core/dates'
import { shareOfDay, type Timeline, type TimelineSpan } from '../../../core/timeline'

/** Where a bar and its words stand, in units of which sixteen are the height of the text around. */
export interface DrawnSpan {
  readonly span: TimelineSpan
  readonly lane: number
  readonly from: number
  readonly to: number
  readonly label: string
  readonly labelAt: number
  readonly anchor: 'start' | 'end'
  /** The label lies on the bar. */
  readonly inside: boolean
}

interface Place {
  readonly label: string
  readonly labelAt: number
  readonly anchor: 'start' | 'end'
  readonly inside: boolean
  /** What bar and label take up. */
  readonly left: number
  readonly right: number
}

/** Of the font at the size it is drawn in, on the safe side. */
const CHARACTER = 7.6
const LEAST_BAR = 6
/** From this length a bar has its mark on it. */
export const ROOM_OF_MARK = 26
const BESIDE = 6
const APART = 12
/** Lanes up to which labels say what is to be done; in a longer plan the number has to do. */
const MOST_WORDY_LANES = 8

/** Bars in lanes so that nothing covers anything. A label is there in full, or it is the number alone. */
export function layOutSpans(
  timeline: Timeline,
  width: number,
  labelOf: (span: TimelineSpan) => string,
): readonly DrawnSpan[] {
  const lanes: { left: number; right: number }[][] = []
  const hasRoom = (lane: number, { left, right }: Place): boolean =>
    (lanes[lane] ?? []).every((taken) => right + APART <= taken.left || left >= taken.right + APART)
  return timeline.spans.map((span) => {
    const from = shareOfDay(timeline, span.from) * width
    const end = shareOfDay(timeline, addDays(span.to, 1)) * width
    const to = Math.max(end, from + LEAST_BAR)
    const wordy = placesOf(labelOf(span), from, to, width)
    const short = placesOf(String(span.place), from, to, width)
    const found = findPlace(wordy, MOST_WORDY_LANES, hasRoom) ?? findPlace(short, lanes.length + 1, hasRoom)
    const { lane, place } = found ?? { lane: lanes.length, place: barOnly(from, to) }
    lanes[lane] = [...(lanes[lane] ?? []), place]
    const { label, labelAt, anchor, inside } = place
    return { span, lane, from, to, label, labelAt, anchor, inside }
  })
}

/** On its bar, else to the right, else to the left; nowhere that would leave the picture. */
function placesOf(label: string, from: number, to: number, width: number): readonly Place[] {
  const long = Array.from(label).length * CHARACTER
  const bar = { label, left: from, right: to }
  const inside: Place = { ...bar, labelAt: from + ROOM_OF_MARK, anchor: 'start', inside: true }
  if (inside.labelAt + long + BESIDE <= to) return [inside]
  const right: Place = {
    ...bar,
    labelAt: to + BESIDE,
    anchor: 'start',
    inside: false,
    right: to + BESIDE + long,
  }
  const left: Place = {
    ...bar,
    labelAt: from - BESIDE,
    anchor: 'end',
    inside: false,
    left: from - BESIDE - long,
  }
  return [right, left].filter((place) => place.left >= 0 && place.right <= width)
}

function findPlace(
  places: readonly Place[],
  most: number,
  hasRoom: (lane: number, place: Place) => boolean,
): { readonly lane: number; readonly place: Place } | undefined {
  for (let lane = 0; lane < most; lane += 1) {
    const place = places.find((one) => hasRoom(lane, one))
    if (place !== undefined) return { lane, place }
  }
  return undefined
}

/** In a picture too narrow for any label. */
function barOnly(from: number, to: number): Place {
  return { label: '', labelAt: to, anchor: 'start', inside: false, left: from, right: to }
}
