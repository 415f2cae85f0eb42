/** How long a part took. */
export interface PartDuration {
  readonly gelezen: number
  readonly milliseconden: number
}

/** What is usual, in milliseconds for a record, and how long to rest now. */
export interface Relief {
  readonly gewoon: number | undefined
  readonly rust: number
}

/** Shorter than this is no sign of anything. */
const noticeable = 500
const longestRest = 30_000

/**
 * A part that takes four times as long as usual meets others at work: rest as long as it took, so that they have the database half of
 * the time. What is usual follows slowly, so a night that is slow throughout comes to its end.
 */
export const relieve = (usual: number | undefined, { gelezen, milliseconden }: PartDuration): Relief => {
  if (gelezen === 0) return { gewoon: usual, rust: 0 }
  const tempo = milliseconden / gelezen
  const slow = usual !== undefined && milliseconden > noticeable && tempo > 4 * usual
  return {
    gewoon: usual === undefined ? tempo : usual + (tempo - usual) / 10,
    rust: slow ? Math.min(milliseconden, longestRest) : 0
  }
}
