import { Effect } from "effect"
import * as fc from "fast-check"
import {
  type AdresList,
  betrokkeneMetId,
  type DigitaalAdresId,
  digitaleAdressenVanBetrokkene,
  digitaleAdressenVanPartij,
  type ExpectedVersie,
  type GivenAdres,
  partijMetId
} from "../../../src/index.ts"
import { digitaalAdres } from "../../arbitraries/digitaal-adres.ts"
import { adressen, place, versie } from "./step-gegevens.ts"
import { one, step } from "./step.ts"

const gegeven: fc.Arbitrary<GivenAdres> = fc.tuple(
  fc.oneof(digitaalAdres, fc.constantFrom(...adressen)),
  fc.constantFrom(true, false, undefined)
).map(([adres, voorkeur]) => ({ adres, ...(voorkeur === undefined ? {} : { voorkeur }) }))

/** One of the ids of a list, or one that is of no address. */
export const oneOf = (list: AdresList, place: number): DigitaalAdresId => one(list.map(({ id }) => id), place)

/** The id of an address of a record that exists, and for one that does not exist an id of no address. */
const idIn = <Holder, E, R>(
  holder: Effect.Effect<Holder, E, R>,
  list: (holder: Holder) => AdresList,
  place: number
) => Effect.map(Effect.option(holder), (found) => oneOf(found._tag === "Some" ? list(found.value) : [], place))

interface Change {
  readonly place: number
  readonly which: number
  readonly versie: ExpectedVersie
  readonly gegeven: GivenAdres
}

const change: fc.Arbitrary<Change> = fc.record({ place, which: place, versie, gegeven })

/** Adding, reading, changing and removing one digital address of a betrokkene or partij. */
export const beheerAdressen = fc.oneof(
  change.map(({ gegeven, place }) =>
    step(
      "voeg digitaal adres toe aan betrokkene",
      ({ betrokkenen }) => digitaleAdressenVanBetrokkene.voegToe(one(betrokkenen, place), gegeven)
    )
  ),
  change.map(({ gegeven, place }) =>
    step(
      "voeg digitaal adres toe aan partij",
      ({ partijen }) => digitaleAdressenVanPartij.voegToe(one(partijen, place), gegeven)
    )
  ),
  change.map(({ gegeven, place, versie, which }) =>
    step("wijzig digitaal adres van betrokkene", ({ betrokkenen }) => {
      const [id, { list, wijzig }] = [one(betrokkenen, place), digitaleAdressenVanBetrokkene]
      return Effect.flatMap(idIn(betrokkeneMetId(id), list, which), (adres) => wijzig(id, versie, adres, gegeven))
    })
  ),
  change.map(({ gegeven, place, versie, which }) =>
    step("wijzig digitaal adres van partij", ({ partijen }) => {
      const [id, { list, wijzig }] = [one(partijen, place), digitaleAdressenVanPartij]
      return Effect.flatMap(idIn(partijMetId(id), list, which), (adres) => wijzig(id, versie, adres, gegeven))
    })
  ),
  change.map(({ place, versie, which }) =>
    step("verwijder digitaal adres van betrokkene", ({ betrokkenen }) => {
      const [id, { list, verwijder }] = [one(betrokkenen, place), digitaleAdressenVanBetrokkene]
      return Effect.flatMap(idIn(betrokkeneMetId(id), list, which), (adres) => verwijder(id, versie, adres))
    })
  ),
  change.map(({ place, versie, which }) =>
    step("verwijder digitaal adres van partij", ({ partijen }) => {
      const [id, { list, verwijder }] = [one(partijen, place), digitaleAdressenVanPartij]
      return Effect.flatMap(idIn(partijMetId(id), list, which), (adres) => verwijder(id, versie, adres))
    })
  ),
  change.map(({ place, which }) =>
    step("read digitaal adres van partij", ({ partijen }) => {
      const [id, { read, list }] = [one(partijen, place), digitaleAdressenVanPartij]
      return Effect.flatMap(idIn(partijMetId(id), list, which), (adres) => read(id, adres))
    })
  )
)
