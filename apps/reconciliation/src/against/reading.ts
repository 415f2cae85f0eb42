import { type AnderePartij, type AnderePartijObjection, readAnderePartij } from "@betrokkene/domain"

/**
 * What was read at one place of the other register. `plaats` is the number of a line, or of a partij in an API. Without
 * a partij, all of it is set aside; `objections` say what and why. Only the partij holds personal data.
 */
export interface Read {
  readonly plaats: number
  readonly partij?: AnderePartij
  readonly objections: ReadonlyArray<AnderePartijObjection>
}

/** Something that can't be read as a partij at all. */
export const terzijde = (place: number, code: string): Read => ({ plaats: place, objections: [{ plaats: "#", code }] })

/** A partij in the form of this register's API, with the values that were refused on the way. */
export const readFrom = (
  place: number,
  written: Readonly<Record<string, unknown>>,
  earlier: ReadonlyArray<AnderePartijObjection> = []
): Read => {
  const { objections: objections, partij } = readAnderePartij(written)
  return {
    plaats: place,
    partij: earlier.length === 0 ? partij : { ...partij, onvolledig: true },
    objections: [...earlier, ...objections]
  }
}
