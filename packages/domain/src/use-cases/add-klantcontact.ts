import { Effect } from "effect"
import { type Klantcontactgegevens, nieuwKlantcontact } from "../klantcontact/klantcontact.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import type { Nummer } from "../values/nummer.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { isOwnNummer, withNextNummer } from "./with-next-nummer.ts"

/** Adds a new klantcontact at the moment `nu`, with the nummer of its gegevens or the next one of the register. */
export const addKlantcontact = Effect.fnUntraced(function*(gegevens: Klantcontactgegevens, nu: Tijdstip) {
  const id = yield* (yield* IdGenerator).klantcontact
  const { voegToe } = yield* Klantcontacten
  const add = (nummer: Nummer) => {
    const klantcontact = nieuwKlantcontact(id, nummer, gegevens, nu)
    return Effect.as(voegToe(klantcontact), klantcontact)
  }
  return yield* gegevens.nummer === undefined ? withNextNummer("klantcontact", isOwnNummer, add) : add(gegevens.nummer)
})
