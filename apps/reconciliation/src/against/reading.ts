import { type AnderePartij, leesAnderePartij, type Objection } from "@betrokkene/domain"

/**
 * What was read at one place of the other register: `plaats` is the number of a line, or of a partij that an API gave. Without a partij
 * it is set aside whole; `bezwaren` tell of what, and why. None of it is anybody's data but the partij.
 */
export interface Read {
  readonly plaats: number
  readonly partij?: AnderePartij
  readonly bezwaren: ReadonlyArray<Objection>
}

/** What cannot be read as a partij at all. */
export const terzijde = (place: number, code: string): Read => ({ plaats: place, bezwaren: [{ plaats: "#", code }] })

/** A partij as this register's API writes one, with what was refused on the way to that. */
export const readFrom = (
  place: number,
  written: Readonly<Record<string, unknown>>,
  earlier: ReadonlyArray<Objection> = []
): Read => {
  const { bezwaren: objections, partij } = leesAnderePartij(written)
  return {
    plaats: place,
    partij: earlier.length === 0 ? partij : { ...partij, onvolledig: true },
    bezwaren: [...earlier, ...objections]
  }
}
