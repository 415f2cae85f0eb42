import { type AnderePartij, leesAnderePartij, type Objection } from "@betrokkene/domain"

/**
 * What was read at one place of the other register: `plaats` is the number of a line, or of a partij that an API gave. Without a partij
 * it is set aside whole; `bezwaren` tell of what, and why. None of it is anybody's data but the partij.
 */
export interface Gelezen {
  readonly plaats: number
  readonly partij?: AnderePartij
  readonly bezwaren: ReadonlyArray<Objection>
}

/** What cannot be read as a partij at all. */
export const terzijde = (plaats: number, code: string): Gelezen => ({ plaats, bezwaren: [{ plaats: "#", code }] })

/** A partij as this register's API writes one, with what was refused on the way to that. */
export const gelezenVan = (
  plaats: number,
  geschreven: Readonly<Record<string, unknown>>,
  eerder: ReadonlyArray<Objection> = []
): Gelezen => {
  const { bezwaren, partij } = leesAnderePartij(geschreven)
  return {
    plaats,
    partij: eerder.length === 0 ? partij : { ...partij, onvolledig: true },
    bezwaren: [...eerder, ...bezwaren]
  }
}
