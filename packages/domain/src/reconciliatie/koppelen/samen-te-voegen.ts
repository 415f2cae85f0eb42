import { Result, Schema } from "effect"
import type { ObjectionToSamenvoegen } from "../../partij/partij-errors.ts"
import type { Partij } from "../../partij/partij.ts"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import { objectionToSamenvoegen } from "../../partij/samenvoegen.ts"
import { ordered } from "../../values/canonical-text.ts"
import type { Voorstel } from "../voorstel.ts"
import { profileOfPartijgegevens } from "./comparison-profile.ts"
import { namenContradict } from "./namen-contradict.ts"

/**
 * Either the proposal to merge two partijen, or the reason why they cannot be merged. Findings rest on it, so its
 * field names are part of their digests.
 */
export type SamenTeVoegen =
  | { readonly voorstel: Extract<Voorstel, { readonly soort: "samenvoegen" }> }
  | { readonly bezwaar: ObjectionToSamenvoegen | "namen-tegenstrijdig" | "ongeldige-waarde" }

/**
 * Decides which of two partijen stays when they are merged: an actief one before one that is not, then the oldest,
 * then the lowest id. Merging is not proposed if it would be refused, if the names are of two people, or if a value
 * of either cannot be read, since it is then unknown what would be lost.
 */
export const samenTeVoegen = (one: Partij, other: Partij): SamenTeVoegen => {
  if (!isGeldig(one.gegevens) || !isGeldig(other.gegevens)) return { bezwaar: "ongeldige-waarde" }
  if (namenContradict(profileOfPartijgegevens(one.gegevens), profileOfPartijgegevens(other.gegevens))) {
    return { bezwaar: "namen-tegenstrijdig" }
  }
  const [blijft, vervalt] = goesFirst(one, other) ? [one, other] : [other, one]
  const bezwaar = objectionToSamenvoegen(blijft, vervalt)
  return bezwaar === undefined
    ? { voorstel: { soort: "samenvoegen", blijft: blijft.id, vervalt: vervalt.id } }
    : { bezwaar }
}

// Values that are only written otherwise can be read, and the nightly run normalises them. The finding must be the
// same before and after that.
const readGegevens = Schema.decodeUnknownResult(Partijgegevens, { onExcessProperty: "error" })

const isGeldig = (gegevens: Partijgegevens): boolean => Result.isSuccess(readGegevens(ordered(gegevens)))

const goesFirst = (one: Partij, other: Partij): boolean => sortKey(one) < sortKey(other)

const sortKey = ({ gegevens, id, registratiedatum }: Partij): string =>
  `${gegevens.indicatieActief ? "actief" : "niet"} ${registratiedatum} ${id}`
