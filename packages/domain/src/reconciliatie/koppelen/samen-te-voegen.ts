import { Result, Schema } from "effect"
import type { ObjectionToSamenvoegen } from "../../partij/partij-errors.ts"
import type { Partij } from "../../partij/partij.ts"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import { voegSamen } from "../../partij/samenvoegen.ts"
import { ordered } from "../canonical.ts"
import type { Voorstel } from "../voorstel.ts"
import { namenContradict } from "./namen-contradict.ts"
import { profileOfPartijgegevens } from "./profile.ts"

/** Two partijen that are one can be merged as is proposed, or can't, and why not. */
export type SamenTeVoegen =
  | { readonly voorstel: Extract<Voorstel, { readonly soort: "samenvoegen" }> }
  | { readonly bezwaar: ObjectionToSamenvoegen | "namen-tegenstrijdig" | "ongeldige-waarde" }

/**
 * Which of two partijen stays when they are merged: one that is actief before one that is not, then the oldest, then the one with the
 * lowest id. Merging is not proposed where it would be refused, or where the names are of two people; nor while a value of either can't
 * be read, since nobody knows then what would be lost.
 */
export const samenTeVoegen = (een: Partij, ander: Partij): SamenTeVoegen => {
  if (!isGeldig(een.gegevens) || !isGeldig(ander.gegevens)) return { bezwaar: "ongeldige-waarde" }
  if (namenContradict(profileOfPartijgegevens(een.gegevens), profileOfPartijgegevens(ander.gegevens))) {
    return { bezwaar: "namen-tegenstrijdig" }
  }
  const [blijft, vervalt] = gaatVoor(een, ander) ? [een, ander] : [ander, een]
  return Result.match(voegSamen(blijft, vervalt), {
    onSuccess: () => ({ voorstel: { soort: "samenvoegen", blijft: blijft.id, vervalt: vervalt.id } as const }),
    onFailure: ({ reden }) => ({ bezwaar: reden })
  })
}

// One that is only written otherwise can be read, and the night normalises it: that is no reason to see another finding before that than after.
const leesGegevens = Schema.decodeUnknownResult(Partijgegevens, { onExcessProperty: "error" })

const isGeldig = (gegevens: Partijgegevens): boolean => Result.isSuccess(leesGegevens(ordered(gegevens)))

const gaatVoor = (een: Partij, ander: Partij): boolean => sorteersleutel(een) < sorteersleutel(ander)

const sorteersleutel = ({ gegevens, id, registratiedatum }: Partij): string =>
  `${gegevens.indicatieActief ? "actief" : "niet"} ${registratiedatum} ${id}`
