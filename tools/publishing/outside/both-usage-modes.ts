import * as Memory from "@betrokkene/adapters/memory"
import * as System from "@betrokkene/adapters/system"
import {
  bepaalContactgegevensVoorOpvolging,
  Contactgegevens,
  fullInzage,
  geenContactgegevens,
  type Identificatie,
  Identificator,
  Klantcontactgegevens,
  koppelBetrokkene,
  Medewerker,
  ontkoppelBetrokkene,
  Partijgegevens,
  registreerBetrokkene
} from "@betrokkene/domain"
import { Effect, Layer, Schema } from "effect"

const door = Schema.decodeSync(Medewerker)("balie-3")
const klantcontact = { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" }) }
const anna: Identificatie = {
  soort: "identificator",
  identificator: Schema.decodeSync(Identificator)({ soort: "bsn", waarde: "999990019" }),
  partijgegevens: Schema.decodeSync(Partijgegevens)({
    soortPartij: "persoon",
    contactnaam: { voornaam: "Anna", achternaam: "Boer" },
    digitaleAdressen: [
      { soortDigitaalAdres: "telefoonnummer", adres: "0201234567" },
      { soortDigitaalAdres: "email", adres: "anna@example.nl" }
    ]
  })
}
const onlyToday = Schema.decodeSync(Contactgegevens)({
  communicatiekanaal: { soortDigitaalAdres: "telefoonnummer", adres: "06 12345678" }
})
const common = { klantcontact, rol: "klant", initiator: true, door } as const

/** A gekende and an ongekende betrokkene, how to reach each, and the ways from the one mode to the other. */
const walk = Effect.gen(function*() {
  const gekend = yield* registreerBetrokkene({ ...common, contactgegevens: onlyToday, identificatie: anna })
  console.log(gekend.uitkomst, gekend.betrokkene._tag)

  const opvolging = yield* bepaalContactgegevensVoorOpvolging(gekend.betrokkene.id, fullInzage)
  for (const { bron, waarde } of opvolging.digitaleAdressen) console.log(waarde.adres, bron)

  const ongekend = yield* registreerBetrokkene({ ...common, contactgegevens: geenContactgegevens })
  console.log(ongekend.uitkomst, ongekend.betrokkene._tag, ongekend.partij === undefined)

  const { id, versie } = ongekend.betrokkene
  const linked = yield* koppelBetrokkene({ betrokkene: id, versie, identificatie: anna, door })
  console.log(linked.uitkomst, linked.partij.id === gekend.partij?.id)

  const refused = yield* Effect.flip(ontkoppelBetrokkene({ betrokkene: id, versie, door }))
  console.log(refused._tag)

  const unlinked = yield* ontkoppelBetrokkene({ betrokkene: id, versie: linked.betrokkene.versie, door })
  console.log(unlinked._tag, "partij" in unlinked)
})

await Effect.runPromise(Effect.provide(walk, Layer.mergeAll(Memory.layer, System.layer)))
