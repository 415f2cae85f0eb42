/** Duration of a part. */
export interface PartDuration {
  readonly gelezen: number
  readonly milliseconden: number
}

/** The usual time in milliseconds for a record, and how long to rest now. */
export interface Relief {
  readonly usual: number | undefined
  readonly rust: number
}

/** A shorter time says nothing about load. */
const noticeable = 500
const longestRest = 30_000

/**
 * A part that takes four times as long as usual suggests that others are working. Rest as long as the part took, which
 * leaves them the database half of the time. The usual time adapts slowly, so that a night that is slow throughout
 * still ends.
 */
export const relieve = (usual: number | undefined, { gelezen, milliseconden }: PartDuration): Relief => {
  if (gelezen === 0) return { usual, rust: 0 }
  const tempo = milliseconden / gelezen
  const slow = usual !== undefined && milliseconden > noticeable && tempo > 4 * usual
  return {
    usual: usual === undefined ? tempo : usual + (tempo - usual) / 10,
    rust: slow ? Math.min(milliseconden, longestRest) : 0
  }
}
