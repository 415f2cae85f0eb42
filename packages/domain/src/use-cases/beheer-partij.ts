import { Effect, Option } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { nieuwePartij, type Partij, wijzigPartijgegevens } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import type { EerdereAanvraag } from "../ports/idempotentie.ts"
import { Klok } from "../ports/klok.ts"
import { Nummergever } from "../ports/nummergever.ts"
import { Partijen } from "../ports/partijen.ts"
import { Transactie } from "../ports/transactie.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { eenmalig, type EenmaligeAanvraag } from "./eenmalig.ts"
import { partijMetId } from "./gevonden.ts"
import { verbreek } from "./ontkoppel-betrokkene.ts"
import { controleerVersie, type VerwachteVersie } from "./versiecontrole.ts"

/** A partij by itself. An identificator that another partij has is refused (B4). */
export const registreerPartij = Effect.fn("registreerPartij")((
  gegevens: Partijgegevens,
  aanvraag?: EenmaligeAanvraag
) => eenmalig(aanvraag, registreer(gegevens), { verwijzingen, herlees }))

const registreer = Effect.fnUntraced(function*(gegevens: Partijgegevens) {
  const partij = nieuwePartij(
    yield* (yield* IdGenerator).partij,
    yield* (yield* Nummergever).partij,
    gegevens,
    yield* (yield* Klok).nu
  )
  yield* Partijen.use((partijen) => partijen.voegToe(partij))
  return partij
})

const verwijzingen = ({ id }: Partij): EerdereAanvraag["verwijzingen"] => ({ partij: id })

const herlees = ({ partij }: EerdereAanvraag["verwijzingen"]) =>
  partij === undefined
    ? Effect.succeed(Option.none<Partij>())
    : Partijen.use((partijen) => partijen.zoek(partij as PartijId))

/** Other gegevens of a partij, of the same kind. Its betrokkenen stay as they are. */
export const wijzigPartij = Effect.fn("wijzigPartij")((
  id: PartijId,
  versie: VerwachteVersie,
  gegevens: Partijgegevens
) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const partij = yield* partijMetId(id)
      yield* controleerVersie(partij, versie)
      const gewijzigd = yield* Effect.fromResult(wijzigPartijgegevens(partij, gegevens))
      yield* Partijen.use((partijen) => partijen.vervang(gewijzigd, partij.versie))
      return gewijzigd
    }))
  )
)

/** A partij that goes, and what the caller wants of its betrokkenen: none may be there, or they are unlinked (B11). */
export interface VerwijderPartijOpdracht {
  readonly partij: PartijId
  readonly versie: VerwachteVersie
  readonly betrokkenen: "weigeren" | "ontkoppelen"
  readonly door: Medewerker
}

/** Deletes a partij and never a betrokkene (B11). */
export const verwijderPartij = Effect.fn("verwijderPartij")((opdracht: VerwijderPartijOpdracht) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const partij = yield* partijMetId(opdracht.partij)
      yield* controleerVersie(partij, opdracht.versie)
      if (opdracht.betrokkenen === "ontkoppelen") yield* ontkoppelAlle(partij.id, opdracht.door)
      yield* Partijen.use((partijen) => partijen.verwijder(partij.id, partij.versie))
      yield* Herstelpunten.use((herstelpunten) => herstelpunten.wis({ soort: "partij", id: partij.id }, true))
    }))
  ).pipe(
    // Somebody may link to the partij, or change one of its betrokkenen, while they are unlinked: the next look sees that.
    Effect.retry({
      while: ({ _tag }) =>
        opdracht.betrokkenen === "ontkoppelen" &&
        (_tag === "PartijHeeftBetrokkenen" || (_tag === "VersieConflict" && opdracht.versie === "elke")),
      times: 10
    })
  )
)

/** Unlinks all betrokkenen of a partij (B10, B11). To be called within a transaction. */
export const ontkoppelAlle = Effect.fnUntraced(function*(partij: PartijId, door: Medewerker) {
  const gekoppeld = yield* Betrokkenen.use((betrokkenen) => betrokkenen.vanPartij(partij))
  return yield* Effect.forEach(
    gekoppeld,
    (betrokkene) => verbreek(betrokkene, door).pipe(Effect.catchTag("NietGekoppeld", Effect.die))
  )
})
