import { Klantcontacten } from "@betrokkene/domain"
import { type ChosenActor, type Contact, registreerContact } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { type Request, route } from "../../http/route.ts"
import { countRegistratie } from "../../metrics/registration-metrics.ts"
import { parameterFault } from "../../problems/fault.ts"
import { invalidInput } from "../../problems/problem.ts"
import { operationIdOf } from "../engine/operation-id.ts"
import type { WriteContext } from "../engine/resource.ts"
import { writeAllStored, type Written } from "../engine/write-records.ts"
import { bodyRead, posting } from "../engine/write-routes.ts"
import { adressenVanBetrokkene, digitaleAdressen, type ShownAdres } from "../resources/digitale-adressen.ts"
import { inContract } from "../resources/in-contract.ts"
import { actoren } from "../side-records/actoren.ts"
import { internetaken } from "../side-records/internetaken.ts"
import { onderwerpobjecten } from "../side-records/onderwerpobjecten.ts"
import { writtenSide, writtenSides } from "../side-records/serve-side.ts"
import { identificatorRefusals } from "./identificator-refusals.ts"
import { identifiedPartij } from "./identified-partij.ts"
import { linking } from "./linking.ts"
import { nummerRefusal } from "./nummer-refusal.ts"
import { readTogether, type Together } from "./read-together.ts"
import { refuseUnusable, refuseUnusableAdressen } from "./refuse-unusable.ts"
import { withIdentificatie } from "./register-in-contract.ts"
import { unknownReference, unknownReferences } from "./unknown-reference.ts"
import { writtenBetrokkene, writtenKlantcontact, writtenPartij } from "./written.ts"

/** A klantcontact with, if they are given, a betrokkene, an onderwerpobject, and what more this register takes along. */
export const postTogether = route({
  ...posting,
  answer: { ...posting.answer, location: false },
  path: "/maak-klantcontact",
  tag: "maak-klantcontact",
  operationId: operationIdOf("maak-klantcontact", "Create"),
  alsoScopes: linking(({ betrokkene, partij }: Together) => betrokkene?.partij ?? partij),
  body: bodyRead(readTogether),
  handler: Effect.fnUntraced(function*(request) {
    const { base, body, door, once, right } = request
    const context = { base, right }
    const made = yield* registerTogether(body, { door, once })
    const own = body.onderwerpobject === undefined ? [] : made.onderwerpobjecten.slice(0, 1)
    const klantcontact = yield* writtenKlantcontact(made.klantcontact, context)
    const betrokkene = made.betrokkene === undefined ? nothing : yield* writtenBetrokkene(made.betrokkene, context)
    const onderwerpobject = yield* writtenOnderwerpobjecten(own, context)
    const more = yield* writtenMore(body, made, made.onderwerpobjecten.slice(own.length), context)
    return {
      status: 201,
      body: {
        klantcontact: klantcontact.records[0],
        betrokkene: betrokkene.records[0] ?? null,
        onderwerpobject: onderwerpobject.records[0] ?? null,
        ...more.body
      },
      shows: [...klantcontact.shows, ...betrokkene.shows, ...onderwerpobject.shows, ...more.shows]
    } as const
  })
})

const nothing: Written = { records: [], shows: [] }
const writtenOnderwerpobjecten = writtenSides(onderwerpobjecten)
const writtenActoren = writtenSides(actoren)
const writtenInternetaak = writtenSide(internetaken)
const writtenAdressen = writeAllStored(
  digitaleAdressen,
  (adressen: ReadonlyArray<ShownAdres>) => Effect.succeed(adressen)
)

/** What was made of the members that the contract does not have: nothing unless the body has them. */
const writtenMore = Effect.fnUntraced(function*(
  body: Together,
  { actoren, betrokkene, identified, internetaak }: Contact,
  onderwerpobjecten: Contact["onderwerpobjecten"],
  context: WriteContext
) {
  const partij = identified === undefined ? nothing : yield* writtenPartij(identified.partij, context)
  const [giver] = body.digitaleAdressen === undefined || betrokkene === undefined
    ? []
    : yield* inContract([betrokkene], context.right)
  const adressen = giver === undefined ? nothing : yield* writtenAdressen(adressenVanBetrokkene(giver), context)
  const about = yield* writtenOnderwerpobjecten(onderwerpobjecten, context)
  const took = yield* writtenActoren(actoren, context)
  const task = internetaak === undefined ? nothing : yield* writtenInternetaak(internetaak, context)
  return {
    body: {
      ...(body.partij === undefined ? {} : { partij: partij.records[0] }),
      ...(body.digitaleAdressen === undefined ? {} : { digitaleAdressen: adressen.records }),
      ...(body.onderwerpobjecten === undefined ? {} : { onderwerpobjecten: about.records }),
      ...(body.actoren === undefined ? {} : { actoren: took.records }),
      ...(body.internetaak === undefined ? {} : { internetaak: task.records[0] })
    },
    shows: [partij, adressen, about, took, task].flatMap(({ shows }) => shows)
  }
})

const registerTogether = Effect.fnUntraced(function*(
  body: Together,
  { door, once }: Pick<Request<unknown, unknown, unknown>, "door" | "once">
) {
  const { actoren = [], betrokkene, internetaak, klantcontact } = body
  yield* refuseUnusable(klantcontact, "klantcontact")
  yield* refuseUnusable(betrokkene?.contactgegevens ?? {}, "betrokkene")
  yield* refuseUnusableAdressen(
    (body.digitaleAdressen ?? []).map((adres, place) => ({ place: `digitaleAdressen.${place}`, adres }))
  )
  yield* refuseUnusable(body.partij?.gegevens ?? {}, "partij")
  const identificatie = yield* identificatieOf(body)
  return yield* registreerContact({
    klantcontact,
    door,
    actoren,
    onderwerpobjecten: allOnderwerpobjecten(body).map(([, one]) => one),
    ...(betrokkene === undefined ? {} : { betrokkene: { ...withIdentificatie(betrokkene), ...identificatie } }),
    ...(internetaak === undefined ? {} : { internetaak }),
    ...(once === undefined ? {} : { once })
  }).pipe(
    Effect.tap(({ betrokkene, identified }) =>
      betrokkene === undefined
        ? Effect.void
        : countRegistratie({
          uitkomst: identified?.uitkomst ?? (betrokkene._tag === "Gekend" ? "partij-gevonden" : "ongekend")
        })
    ),
    Effect.catchTags({
      PartijNietGevonden: () => unknownReference("betrokkene.wasPartij"),
      SideRecordNotFound: ({ id }) => unknownReferences(placesOfActor(body, id)),
      SideRecordNeighbourNotFound: () => unknownOnderwerp(body),
      SideRecordCombinationTaken: ({ velden: [veld = ""] }) =>
        Effect.fail(
          invalidInput([parameterFault(`internetaak.${veld}`, "unique", "Er is er al een met deze waarde.")])
        )
    }),
    nummerRefusal("klantcontact"),
    identificatorRefusals
  )
})

/** The ground of the link is the identificator that the partij is looked up by (B3). */
const identificatieOf = Effect.fnUntraced(function*({ partij }: Together) {
  if (partij === undefined) return {}
  const { gegevens } = yield* identifiedPartij(partij, undefined, "partij")
  const [identificator] = gegevens.identificatoren
  return identificator === undefined
    ? {}
    : { identificatie: { soort: "identificator", identificator, partijgegevens: gegevens } as const }
})

/** All that it is about, with where each stands in the body. */
const allOnderwerpobjecten = ({ onderwerpobject, onderwerpobjecten = [] }: Together) => [
  ...(onderwerpobject === undefined ? [] : [["onderwerpobject", onderwerpobject] as const]),
  ...onderwerpobjecten.map((one, place) => [`onderwerpobjecten.${place}`, one] as const)
]

/** Tells which onderwerpobjecten are a klantcontact that there is not. */
const unknownOnderwerp = Effect.fnUntraced(function*(body: Together) {
  const named = allOnderwerpobjecten(body).flatMap(([place, { wasKlantcontact: id }]) =>
    id === undefined ? [] : [{ place: `${place}.wasKlantcontact`, id }]
  )
  const found = yield* Klantcontacten.use((all) => all.zoekAll(named.map(({ id }) => id)))
  const missing = named.filter(({ id }) => !found.some((one) => one.id === id))
  return yield* unknownReferences((missing.length === 0 ? named : missing).map(({ place }) => place))
})

const placesOfActor = ({ actoren = [], internetaak }: Together, id: string): ReadonlyArray<string> =>
  [["actoren", actoren], ["internetaak.toegewezenAanActoren", internetaak?.actoren ?? []] as const].flatMap(
    ([name, chosen]) =>
      (chosen as ReadonlyArray<ChosenActor>).flatMap((one, place) =>
        "id" in one && one.id === id ? [`${String(name)}.${place}`] : []
      )
  )
