import { Effect, Schema } from "effect"
import {
  Contactgegevens,
  geenContactgegevens,
  type Identificatie,
  type Partijgegevens,
  registreerBetrokkene,
  registreerPartij
} from "../../../src/index.ts"
import { clearPerson } from "../../arbitraries/clear-person.ts"
import { anna, registratie } from "../steps/registratie.ts"
import { emptyRegister } from "./night-register.ts"

/** Gegevens of Wietske. */
export const gegevensOfWietske = Schema.decodeSync(Contactgegevens)(clearPerson)

/** Gegevens of Wietske as a partij. */
export const partijOfWietske = { ...anna, ...gegevensOfWietske } as object as Partijgegevens

/** A register with Wietske as a partij and once as an ongekende betrokkene, and nobody else. */
export const wietske = Effect.gen(function*() {
  yield* emptyRegister
  const { communicatiekanaal: _, ...gegevens } = gegevensOfWietske
  const partij = yield* registreerPartij({ ...anna, ...gegevens } as object as Partijgegevens)
  const { betrokkene, klantcontact } = yield* registreerBetrokkene(
    registratie({ rol: "vertegenwoordiger", initiator: false, contactgegevens: gegevensOfWietske })
  )
  return { partij, betrokkene, klantcontact }
})

/** The same, with Wietske also linked as betrokkene, with the same contactgegevens as her partij. */
export const gekoppeldeWietske = Effect.gen(function*() {
  const { partij } = yield* wietske
  return yield* registreerBetrokkene(
    registratie({
      rol: "vertegenwoordiger",
      initiator: false,
      identificatie: { soort: "gekozen-partij", partij: partij.id },
      contactgegevens: gegevensOfWietske
    })
  )
})

/** The same, with Wietske twice betrokkene of one klantcontact: one too many. */
export const wietskeTwice = Effect.gen(function*() {
  const { partij } = yield* wietske
  const identificatie: Identificatie = { soort: "gekozen-partij", partij: partij.id }
  const { betrokkene: remains, klantcontact } = yield* registreerBetrokkene(
    registratie({ identificatie, contactgegevens: geenContactgegevens })
  )
  const { betrokkene: dubbel } = yield* registreerBetrokkene(
    registratie({
      klantcontact: { existing: klantcontact.id },
      identificatie,
      initiator: false,
      contactgegevens: geenContactgegevens
    })
  )
  return { partij, remains, dubbel, klantcontact: klantcontact.id }
})
