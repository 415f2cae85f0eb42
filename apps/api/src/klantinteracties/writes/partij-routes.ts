import {
  type Identificator,
  Identificatoren,
  identificatorenWithIds,
  type IdentificatorId,
  type IdentificatorIds,
  IdentificatorTegenstrijdig,
  type Partij,
  type PartijId,
  partijMetId,
  type RekeningnummerNotOwn,
  verwijderPartij,
  zichtOpPartij
} from "@betrokkene/domain"
import {
  pastBijSoortPartij,
  registreerPartijMetRekeningnummers,
  wijzigPartijMetRekeningnummers
} from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { scopesNeeded } from "../../access/require-scopes.ts"
import type { Route } from "../../http/route.ts"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput } from "../../problems/problem.ts"
import { writeStored } from "../engine/write-records.ts"
import { changingRoutes, postRoute } from "../engine/write-routes.ts"
import { partijen, shownPartijen } from "../resources/partijen.ts"
import { identificatorFound } from "../resources/served-identificatoren.ts"
import { identificatorRefusals } from "./identificator-refusals.ts"
import { nummerRefusal } from "./nummer-refusal.ts"
import { resolvedIdentificator } from "./read-identificator.ts"
import { changedPartij, type PartijInContract, readPartij, withIdentificatoren } from "./read-partij.ts"
import { unknownReference } from "./unknown-reference.ts"

const answered = {
  collection: "partijen",
  written: writeStored(partijen, shownPartijen)
} as const

/** The operations that make, change and delete a partij. */
export const partijRoutes: ReadonlyArray<Route> = [
  postRoute({
    ...answered,
    read: readPartij,
    make: Effect.fnUntraced(function*({ body, once }) {
      const { gegevens, ids } = yield* identified(body, undefined)
      return yield* refusals(
        registreerPartijMetRekeningnummers(gegevens, body.rekeningnummers, once, claimsOf(body, ids))
      ).pipe(Effect.catchTag("RekeningnummerNotOwn", notOwn(body)))
    })
  }),
  ...changingRoutes({
    ...answered,
    present: Effect.fnUntraced(function*(uuid, right) {
      const partij = yield* partijMetId(uuid as PartijId)
      return zichtOpPartij(partij, right)._tag === "Geheim" ? yield* scopesNeeded(["read-secret"]) : partij
    }),
    read: changedPartij,
    change: Effect.fnUntraced(function*(present, body) {
      const { gegevens, ids } = yield* identified(body, present)
      return yield* refusals(
        wijzigPartijMetRekeningnummers(
          present.id,
          present.versie,
          gegevens,
          body.rekeningnummers,
          claimsOf(body, ids)
        )
      ).pipe(Effect.catchTag("RekeningnummerNotOwn", notOwn(body)))
    }),
    removeScopes: ["link"],
    remove: Effect.fnUntraced(function*(present, versie, { door }) {
      yield* refuseWithVestigingenElsewhere(present)
      yield* verwijderPartij({ partij: present.id, versie, betrokkenen: "ontkoppelen", door })
    })
  })
]

/** The refusal of a rekeningnummer that there is not, or that is of another partij, at its place in the body. */
const notOwn = ({ rekeningnummers: { ids = [] } }: PartijInContract) => ({ id, veld }: RekeningnummerNotOwn) =>
  veld === "rekeningnummers"
    ? unknownReference(`rekeningnummers.${Math.max(0, ids.findIndex((one) => one === id))}`)
    : Effect.fail(invalidInput([parameterFault(veld, "invalid", "Dit is geen rekeningnummer van de partij.")]))

const refusals = <A, E extends { readonly _tag: string }, R>(work: Effect.Effect<A, E, R>) =>
  identificatorRefusals(nummerRefusal("")(work))

const claimsOf = ({ nummer }: PartijInContract, identificatoren: IdentificatorIds) => ({
  identificatoren,
  ...(nummer === undefined ? {} : { nummer })
})

/** The gegevens with the identificatoren that the body names, and the ids of those that are recorded already. */
const identified = Effect.fnUntraced(function*(body: PartijInContract, present: Partij | undefined) {
  const own = present === undefined ? [] : identificatorenWithIds(present)
  if (body.identificatoren === undefined) {
    const gegevens = withIdentificatoren(body.gegevens, own.map(({ identificator }) => identificator))
    return { gegevens, ids: {} as IdentificatorIds }
  }
  const identificatoren: Array<Identificator> = []
  const ids: Record<string, IdentificatorId> = {}
  for (const [place, { given, id }] of body.identificatoren.entries()) {
    const name = `partijIdentificatoren.${place}`
    const known = id === undefined ? undefined : own.find((one) => one.id === id) ?? (yield* looseWithId(id, name))
    const identificator = yield* resolvedIdentificator(given, name, known)
    if (identificatoren.some(({ soort }) => soort === identificator.soort)) yield* contradicting(identificator)
    if (!pastBijSoortPartij(identificator.soort, body.gegevens.soortPartij)) yield* contradicting(identificator)
    identificatoren.push(identificator)
    if (id !== undefined) ids[identificator.soort] = id
  }
  return { gegevens: withIdentificatoren(body.gegevens, identificatoren), ids: ids as IdentificatorIds }
})

const contradicting = ({ soort }: Identificator) =>
  identificatorRefusals(Effect.fail(new IdentificatorTegenstrijdig({ soort })))

/** One of no partij. That of another partij is not taken over. */
const looseWithId = Effect.fnUntraced(function*(id: IdentificatorId, place: string) {
  const found = yield* Effect.catchTag(identificatorFound(id), "Problem", () => unknownReference(place))
  return found.partij === undefined ? found : yield* unknownReference(place)
})

/** Fails if a vestigingsnummer of somebody else stands under a kvk_nummer of this partij. */
const refuseWithVestigingenElsewhere = Effect.fnUntraced(function*({ gegevens, id }: Partij) {
  const kvk = (gegevens.identificatoren as ReadonlyArray<Identificator>).find(({ soort }) => soort === "kvk_nummer")
  if (kvk === undefined || kvk.soort === "bsn") return
  const under = yield* Identificatoren.use((all) =>
    all.zoek({ soorten: ["vestigingsnummer"], kvkNummer: kvk.waarde }, 2)
  )
  if (under.some(({ partij }) => partij !== id)) {
    return yield* invalidInput([
      parameterFault("nonFieldErrors", "invalid", "Onder het kvk_nummer van deze partij staan vestigingen van anderen.")
    ])
  }
})
