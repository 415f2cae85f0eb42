import {
  Betrokkene,
  type BetrokkeneId,
  IdGenerator,
  Klantcontact,
  Medewerker,
  NumberSource,
  Partij
} from "@betrokkene/domain"
import { Effect, Schema } from "effect"

/** Whoever works with the register in these tests. */
export const balie = Schema.decodeSync(Medewerker)("balie-1")

/** A moment before all tests. */
const registratiedatum = "2026-11-23T08:15:00.000Z"

/** A klantcontact that is not in the register yet. */
export const newKlantcontact = Effect.fnUntraced(function*(onderwerp = "Paspoort") {
  return Schema.decodeSync(Klantcontact)({
    id: yield* (yield* IdGenerator).klantcontact,
    nummer: yield* (yield* NumberSource).klantcontact,
    gegevens: { kanaal: "balie", onderwerp, plaatsgevondenOp: registratiedatum },
    registratiedatum,
    versie: 1
  })
})

/** A persoon with this bsn who is not in the register yet. */
export const newPersoon = Effect.fnUntraced(function*(bsn: string, emailadres = "anna@example.nl") {
  return Schema.decodeSync(Partij)({
    id: yield* (yield* IdGenerator).partij,
    nummer: yield* (yield* NumberSource).partij,
    gegevens: {
      soortPartij: "persoon",
      identificatoren: [{ soort: "bsn", waarde: bsn }],
      contactnaam: { achternaam: "Boer" },
      digitaleAdressen: [{ soortDigitaalAdres: "email", adres: emailadres }]
    },
    registratiedatum,
    versie: 1
  })
})

/** An ongekende betrokkene of this klantcontact who is not in the register yet. */
export const newBetrokkene = Effect.fnUntraced(
  function*(klantcontact: Klantcontact["id"], emailadres = "anna@example.nl") {
    const id: BetrokkeneId = yield* (yield* IdGenerator).betrokkene
    return Schema.decodeSync(Betrokkene)({
      _tag: "Ongekend",
      id,
      klantcontact,
      rol: "klant",
      initiator: true,
      contactgegevens: { communicatiekanaal: { soortDigitaalAdres: "email", adres: emailadres } },
      registratiedatum,
      versie: 1
    })
  }
)
