/** How long a part took. */
export interface Deelduur {
  readonly gelezen: number
  readonly milliseconden: number
}

/** What is usual, in milliseconds for a record, and how long to rest now. */
export interface Ontlasting {
  readonly gewoon: number | undefined
  readonly rust: number
}

/** Shorter than this is no sign of anything. */
const merkbaar = 500
const langsteRust = 30_000

/**
 * A part that takes four times as long as usual meets others at work: rest as long as it took, so that they have the database half of
 * the time. What is usual follows slowly, so a night that is slow throughout comes to its end.
 */
export const ontlast = (gewoon: number | undefined, { gelezen, milliseconden }: Deelduur): Ontlasting => {
  if (gelezen === 0) return { gewoon, rust: 0 }
  const tempo = milliseconden / gelezen
  const traag = gewoon !== undefined && milliseconden > merkbaar && tempo > 4 * gewoon
  return {
    gewoon: gewoon === undefined ? tempo : gewoon + (tempo - gewoon) / 10,
    rust: traag ? Math.min(milliseconden, langsteRust) : 0
  }
}
