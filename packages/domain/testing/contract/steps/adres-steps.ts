import { Effect } from "effect"
import * as fc from "fast-check"
import {
  type AdresList,
  betrokkeneMetId,
  type DigitaalAdresId,
  digitaleAdressenVanBetrokkene,
  digitaleAdressenVanPartij,
  type ExpectedVersie,
  type NewDigitaalAdres,
  partijMetId
} from "../../../src/index.ts"
import { digitaalAdres } from "../../arbitraries/digitaal-adres.ts"
import { adressen, place, versie } from "./step-gegevens.ts"
import { one, step } from "./step.ts"

const gegeven: fc.Arbitrary<NewDigitaalAdres> = fc.tuple(
  fc.oneof(digitaalAdres, fc.constantFrom(...adressen)),
  fc.constantFrom(true, false, undefined)
).map(([adres, voorkeur]) => ({ adres, ...(voorkeur === undefined ? {} : { voorkeur }) }))

/** One of the ids of a list, or one that is of no address. */
export const oneOf = (list: AdresList, place: number): DigitaalAdresId => one(list.map(({ id }) => id), place)

/** The id of an address of the record, which is given one if it has none. Now and then, an id of no address. */
const idIn = <Holder, E, R, A, E2, R2>(
  holder: Effect.Effect<Holder, E, R>,
  list: (holder: Holder) => AdresList,
  addOne: Effect.Effect<A, E2, R2>,
  place: number
) =>
  Effect.gen(function*() {
    const listNow = Effect.map(Effect.option(holder), (found) => found._tag === "Some" ? list(found.value) : [])
    if ((yield* listNow).length === 0) yield* Effect.ignore(addOne)
    const ids = (yield* listNow).map(({ id }) => id)
    return place % 5 === 0 ? one([], place) : ids[place % Math.max(1, ids.length)] ?? one([], place)
  })

const first = { adres: adressen[0] as NewDigitaalAdres["adres"] }

interface Change {
  readonly place: number
  readonly which: number
  readonly versie: ExpectedVersie
  readonly gegeven: NewDigitaalAdres
}

const change: fc.Arbitrary<Change> = fc.record({ place, which: place, versie, gegeven })

/** Adding, reading, changing and removing one digital address of a betrokkene or partij. */
export const beheerAdressen = fc.oneof(
  change.map(({ gegeven, place }) =>
    step(
      "voeg digitaal adres toe",
      ({ betrokkenen }) => digitaleAdressenVanBetrokkene.voegToe(one(betrokkenen, place), gegeven)
    )
  ),
  change.map(({ gegeven, place }) =>
    step(
      "voeg digitaal adres toe",
      ({ partijen }) => digitaleAdressenVanPartij.voegToe(one(partijen, place), gegeven)
    )
  ),
  change.map(({ gegeven, place, versie, which }) =>
    step("wijzig digitaal adres", ({ betrokkenen }) => {
      const [id, { list, voegToe, wijzig }] = [one(betrokkenen, place), digitaleAdressenVanBetrokkene]
      return Effect.flatMap(idIn(betrokkeneMetId(id), list, voegToe(id, first), which), (adres) =>
        wijzig(id, versie, adres, gegeven))
    })
  ),
  change.map(({ gegeven, place, versie, which }) =>
    step("wijzig digitaal adres", ({ partijen }) => {
      const [id, { list, voegToe, wijzig }] = [one(partijen, place), digitaleAdressenVanPartij]
      return Effect.flatMap(idIn(partijMetId(id), list, voegToe(id, first), which), (adres) =>
        wijzig(id, versie, adres, gegeven))
    })
  ),
  change.map(({ place, versie, which }) =>
    step("verwijder digitaal adres", ({ betrokkenen }) => {
      const [id, { list, verwijder, voegToe }] = [one(betrokkenen, place), digitaleAdressenVanBetrokkene]
      return Effect.flatMap(idIn(betrokkeneMetId(id), list, voegToe(id, first), which), (adres) =>
        verwijder(id, versie, adres))
    })
  ),
  change.map(({ place, versie, which }) =>
    step("verwijder digitaal adres", ({ partijen }) => {
      const [id, { list, verwijder, voegToe }] = [one(partijen, place), digitaleAdressenVanPartij]
      return Effect.flatMap(idIn(partijMetId(id), list, voegToe(id, first), which), (adres) =>
        verwijder(id, versie, adres))
    })
  ),
  change.map(({ place, which }) =>
    step("read digitaal adres van partij", ({ partijen }) => {
      const [id, { list, read, voegToe }] = [one(partijen, place), digitaleAdressenVanPartij]
      return Effect.flatMap(idIn(partijMetId(id), list, voegToe(id, first), which), (adres) => read(id, adres))
    })
  )
)
