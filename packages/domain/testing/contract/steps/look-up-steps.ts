import { Effect } from "effect"
import * as fc from "fast-check"
import {
  bepaalContactgegevensVoorOpvolging,
  type BetrokkeneFilter,
  inzage,
  type SoortPartij,
  vergeet,
  zoekBetrokkenen,
  zoekKlantcontacten,
  zoekPartijen
} from "../../../src/index.ts"
import { adressen, door, inzagerecht, place } from "./step-gegevens.ts"
import { one, step } from "./step.ts"

const byId = <A extends { readonly id: string }>(records: ReadonlyArray<A>): ReadonlyArray<A> =>
  records.toSorted((a, b) => a.id < b.id ? -1 : 1)

export const persoon = fc.oneof(
  place.map((nummer) =>
    step(
      "inzage",
      ({ partijen }) =>
        Effect.map(inzage(one(partijen, nummer)), ({ betrokkenheden, handelingen, partij }) => ({
          partij,
          handelingen: handelingen.map(({ door, record, soort, velden }) => ({ id: record.id, door, soort, velden }))
            .toSorted((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
          betrokkenheden: byId(
            betrokkenheden.map((betrokkenheid) => ({ id: betrokkenheid.betrokkene.id, ...betrokkenheid }))
          )
        }))
    )
  ),
  fc.record({ place, door, proef: fc.boolean() }).map(({ door, place, proef: trial }) =>
    step(
      "vergeet",
      ({ partijen }) =>
        Effect.map(
          vergeet({ partij: one(partijen, place), door, proef: trial }),
          ({ betrokkenen, klantcontacten, partij }) => ({
            partij,
            betrokkenen: betrokkenen.toSorted(),
            klantcontacten: klantcontacten.toSorted()
          })
        )
    )
  ),
  fc.record({ place, right: inzagerecht }).map(({ place, right }) =>
    step("contactgegevens", ({ betrokkenen }) => bepaalContactgegevensVoorOpvolging(one(betrokkenen, place), right))
  )
)

const browse = fc.record({ ascending: fc.boolean(), aantal: fc.integer({ min: 1, max: 4 }) })
const veld = fc.constantFrom("plaatsgevondenOp" as const, "registratiedatum" as const)

export const zoek = fc.oneof(
  fc.record({
    place,
    form: fc.constantFrom<ReadonlyArray<keyof BetrokkeneFilter>>([], ["klantcontact"], ["partij"], [
      "klantcontact",
      "partij"
    ]),
    filter: fc.record({
      rol: fc.constantFrom("klant" as const, "vertegenwoordiger" as const),
      initiator: fc.boolean(),
      gekend: fc.boolean(),
      digitaalAdres: fc.constantFrom(...adressen)
    }, { requiredKeys: [] }),
    veld,
    browse
  }).map(({ browse, filter, place, veld, form }) =>
    step("zoek betrokkenen", ({ klantcontacten, partijen }) =>
      zoekBetrokkenen(
        {
          ...filter,
          ...(form.includes("klantcontact") ? { klantcontact: one(klantcontacten, place) } : {}),
          ...(form.includes("partij") ? { partij: one(partijen, place) } : {})
        },
        veld,
        browse
      ))
  ),
  fc.record({ veld, browse }).map(({ browse, veld }) =>
    step("zoek klantcontacten", () => zoekKlantcontacten({}, veld, browse))
  ),
  fc.record({
    filter: fc.record({
      soortPartij: fc.constantFrom<SoortPartij>("persoon", "organisatie", "contactpersoon"),
      digitaalAdres: fc.constantFrom(...adressen)
    }, { requiredKeys: [] }),
    right: inzagerecht,
    browse
  }).map(({ browse, filter, right }) => step("zoek partijen", () => zoekPartijen(filter, right, browse)))
)
