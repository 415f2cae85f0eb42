import { Effect, Option } from "effect"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import {
  type Klantcontact,
  type Klantcontactgegevens,
  nieuwKlantcontact,
  wijzigKlantcontactgegevens
} from "../klantcontact/klantcontact.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import type { EerdereAanvraag } from "../ports/idempotentie.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { Klok } from "../ports/klok.ts"
import { Nummergever } from "../ports/nummergever.ts"
import { Transactie } from "../ports/transactie.ts"
import { eenmalig, type EenmaligeAanvraag } from "./eenmalig.ts"
import { klantcontactMetId } from "./gevonden.ts"
import { controleerVersie, type VerwachteVersie } from "./versiecontrole.ts"

/** A klantcontact without betrokkenen yet. */
export const registreerKlantcontact = Effect.fn("registreerKlantcontact")(
  (gegevens: Klantcontactgegevens, aanvraag?: EenmaligeAanvraag) =>
    eenmalig(aanvraag, registreer(gegevens), { verwijzingen, herlees })
)

const registreer = Effect.fnUntraced(function*(gegevens: Klantcontactgegevens) {
  const klantcontact = nieuwKlantcontact(
    yield* (yield* IdGenerator).klantcontact,
    yield* (yield* Nummergever).klantcontact,
    gegevens,
    yield* (yield* Klok).nu
  )
  yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
  return klantcontact
})

const verwijzingen = ({ id }: Klantcontact): EerdereAanvraag["verwijzingen"] => ({ klantcontact: id })

const herlees = ({ klantcontact }: EerdereAanvraag["verwijzingen"]) =>
  klantcontact === undefined
    ? Effect.succeed(Option.none<Klantcontact>())
    : Klantcontacten.use((klantcontacten) => klantcontacten.zoek(klantcontact as KlantcontactId))

/** Other gegevens of a klantcontact; its betrokkenen stay as they are. */
export const wijzigKlantcontact = Effect.fn("wijzigKlantcontact")(
  (id: KlantcontactId, versie: VerwachteVersie, gegevens: Klantcontactgegevens) =>
    Transactie.use((transactie) =>
      transactie.uitvoeren(Effect.gen(function*() {
        const klantcontact = yield* klantcontactMetId(id)
        yield* controleerVersie(klantcontact, versie)
        const gewijzigd = wijzigKlantcontactgegevens(klantcontact, gegevens)
        yield* Klantcontacten.use((klantcontacten) => klantcontacten.vervang(gewijzigd, klantcontact.versie))
        return gewijzigd
      }))
    )
)

/** A klantcontact with its betrokkenen (B11). */
export const verwijderKlantcontact = Effect.fn("verwijderKlantcontact")((id: KlantcontactId, versie: VerwachteVersie) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const klantcontact = yield* klantcontactMetId(id)
      yield* controleerVersie(klantcontact, versie)
      yield* Klantcontacten.use((klantcontacten) => klantcontacten.verwijder(id, klantcontact.versie))
      yield* Herstelpunten.use((herstelpunten) => herstelpunten.wis({ soort: "klantcontact", id }, false))
    }))
  )
)
