import { Effect } from "effect"
import { nieuwePartij } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import { Partijen } from "../ports/partijen.ts"
import { type IdentificatorIds, withIdentificatorIds } from "../values/identificator-ids.ts"
import type { Nummer } from "../values/nummer.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { takeLoose } from "./take-loose.ts"
import { isOwnNummer, withNextNummer } from "./with-next-nummer.ts"

/** What is claimed for a new partij: ids of identificatoren of no partij, and its nummer. */
export interface ClaimsOfNewPartij {
  readonly identificatoren?: IdentificatorIds
  readonly nummer?: Nummer
}

/** Adds a new partij at the moment `nu`, with the nummer that is claimed or the next one of the register. */
export const addPartij = Effect.fnUntraced(
  function*(gegevens: Partijgegevens, nu: Tijdstip, { identificatoren, nummer: given }: ClaimsOfNewPartij = {}) {
    const id = yield* (yield* IdGenerator).partij
    const ids = yield* takeLoose(gegevens.identificatoren, identificatoren)
    const { voegToe } = yield* Partijen
    const add = (nummer: Nummer) => {
      const partij = withIdentificatorIds(nieuwePartij(id, nummer, gegevens, nu), ids)
      return Effect.as(voegToe(partij), partij)
    }
    return yield* given === undefined ? withNextNummer("partij", isOwnNummer, add) : add(given)
  }
)
