import { type Klantcontactgegevens, registreerKlantcontact } from "@betrokkene/domain"
import { registreerContact } from "@betrokkene/domain/internal"
import { Effect, Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { isJsonObject } from "../../http/json-value.ts"
import { type Request, type Route, route } from "../../http/route.ts"
import { countRegistratie } from "../../metrics/registration-metrics.ts"
import { operationIdOf } from "../engine/operation-id.ts"
import { inOrder, refused } from "../engine/reading.ts"
import { bodyRead, posting, postRoute } from "../engine/write-routes.ts"
import { onderwerpobjecten } from "../side-records/onderwerpobjecten.ts"
import { writtenSide } from "../side-records/serve-side.ts"
import { nummerRefusal } from "./nummer-refusal.ts"
import { type BetrokkeneInContract, readBetrokkene, readBetrokkeneOfNew } from "./read-betrokkene.ts"
import { readKlantcontact } from "./read-klantcontact.ts"
import { type OnderwerpInContract, readOnderwerpobject } from "./read-onderwerpobject.ts"
import { registerInContract, withIdentificatie } from "./register-in-contract.ts"
import { unknownReference } from "./unknown-reference.ts"
import { writtenBetrokkene, writtenKlantcontact } from "./written.ts"

const linking = (partijOf: (body: never) => unknown) =>
  [{
    scopes: ["link"],
    when: "",
    applies: ({ body }: { readonly body: unknown }) => partijOf(body as never) !== undefined
  }] as const

const postKlantcontact = postRoute({
  collection: "klantcontacten",
  read: (json) => readKlantcontact(json, ""),
  make: ({ body, once }) => nummerRefusal("")(registreerKlantcontact(body, once)),
  written: writtenKlantcontact
})

const postBetrokkene = postRoute({
  collection: "betrokkenen",
  alsoScopes: linking(({ partij }: BetrokkeneInContract) => partij),
  read: readBetrokkene,
  make: (request) => {
    const { klantcontact, ...given } = request.body
    return Effect.map(registerInContract(request, klantcontact, given), ({ betrokkene }) => betrokkene)
  },
  written: writtenBetrokkene
})

/** A klantcontact with whoever was involved. */
interface Together {
  readonly klantcontact: Klantcontactgegevens
  readonly betrokkene?: BetrokkeneInContract
  readonly onderwerpobject?: OnderwerpInContract
}

const readTogether = (json: unknown): Read<Together> => {
  if (!isJsonObject(json)) return refused("nonFieldErrors", "invalid", "Hier wordt een object verwacht.")
  const { betrokkene, klantcontact, onderwerpobject } = json
  const read = inOrder([
    [
      "klantcontact",
      klantcontact === undefined
        ? refused("klantcontact", "required", "Dit veld is vereist.")
        : part("klantcontact", klantcontact, readKlantcontact)
    ],
    ...(betrokkene === undefined ? [] : [["betrokkene", part("betrokkene", betrokkene, readBetrokkeneOfNew)] as const]),
    ...(onderwerpobject === undefined
      ? []
      : [["onderwerpobject", part("onderwerpobject", onderwerpobject, readOnderwerpobject)] as const])
  ])
  return Result.map(read, (parts) => parts as object as Together)
}

const part = (name: string, json: unknown, read: (json: unknown, place: string) => Read<unknown>): Read<unknown> =>
  json === null ? refused(name, "null", "Dit veld mag niet null zijn.") : read(json, name)

const postTogether = route({
  ...posting,
  answer: { ...posting.answer, location: false },
  path: "/maak-klantcontact",
  tag: "maak-klantcontact",
  operationId: operationIdOf("maak-klantcontact", "Create"),
  alsoScopes: linking(({ betrokkene }: Together) => betrokkene?.partij),
  body: bodyRead(readTogether),
  handler: Effect.fnUntraced(function*(request) {
    const { base, body, door, once, right } = request
    const context = { base, right }
    const made = yield* registerTogether(body, { door, once })
    const klantcontact = yield* writtenKlantcontact(made.klantcontact, context)
    const betrokkene = made.betrokkene === undefined ? nothing : yield* writtenBetrokkene(made.betrokkene, context)
    const onderwerpobject = made.onderwerpobject === undefined
      ? nothing
      : yield* writtenOnderwerpobject(made.onderwerpobject, context)
    return {
      status: 201,
      body: {
        klantcontact: klantcontact.records[0],
        betrokkene: betrokkene.records[0] ?? null,
        onderwerpobject: onderwerpobject.records[0] ?? null
      },
      shows: [...klantcontact.shows, ...betrokkene.shows, ...onderwerpobject.shows]
    } as const
  })
})

const writtenOnderwerpobject = writtenSide(onderwerpobjecten)

const nothing = { records: [], shows: [] }

const registerTogether = (
  { betrokkene, klantcontact, onderwerpobject }: Together,
  { door, once }: Pick<Request<unknown, unknown, unknown>, "door" | "once">
) =>
  registreerContact({
    klantcontact,
    door,
    ...(betrokkene === undefined ? {} : { betrokkene: withIdentificatie(betrokkene) }),
    ...(onderwerpobject === undefined ? {} : { onderwerpobject }),
    ...(once === undefined ? {} : { once })
  }).pipe(
    Effect.tap(({ betrokkene }) =>
      betrokkene === undefined
        ? Effect.void
        : countRegistratie({ uitkomst: betrokkene._tag === "Gekend" ? "partij-gevonden" : "ongekend" })
    ),
    Effect.catchTags({
      PartijNietGevonden: () => unknownReference("betrokkene.wasPartij"),
      SideRecordNeighbourNotFound: () => unknownReference("onderwerpobject.wasKlantcontact")
    }),
    nummerRefusal("klantcontact")
  )

/** Everything that can be made. */
export const postRoutes: ReadonlyArray<Route> = [postKlantcontact, postBetrokkene, postTogether]
