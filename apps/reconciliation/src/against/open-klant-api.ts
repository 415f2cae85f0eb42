import { Effect, Option, type Redacted, Schema, Stream } from "effect"
import { fetchJson, type FetchMode, type NotFetched } from "./http-json.ts"
import { members, text } from "./json.ts"
import { parentsOf, vanOpenKlant } from "./open-klant-partij.ts"
import { type Read, readFrom, terzijde } from "./reading.ts"
import { AnderRegisterUnreadable } from "./unreadable.ts"

const pageSize = 100

/** A register that says that it has more pages than this is not to be believed. */
const maxPages = 1_000_000

const Page = Schema.Struct({
  count: Schema.Number,
  next: Schema.NullOr(Schema.String),
  results: Schema.Array(Schema.Unknown)
})

/** Which page is read next, and how many partijen there were when the one before it was. */
interface Place {
  readonly nummer: number
  readonly aantal: number
}

/**
 * The partijen that an Open Klant 2.x gives at the address of its `partijen`, page by page. Pages are asked for by number, so that no
 * address in an answer is ever gone to. What is registered meanwhile comes first and moves the rest on, so that some come twice; what
 * is deleted moves it back: then the page before is read again. So no partij is passed over.
 */
export const leesOpenKlant = (
  partijen: URL,
  token: Redacted.Redacted<string>,
  mode: FetchMode
): Stream.Stream<Read, AnderRegisterUnreadable> =>
  Stream.suspend(() => {
    const kvkNummers = new Map<string, string>()
    return Stream.paginate({ nummer: 1, aantal: 0 } as Place, (place) =>
      Effect.gen(function*() {
        const page = yield* fetchPage(partijen, place.nummer, token, mode)
        if (page === undefined) return [[], Option.none<Place>()] as const
        yield* complete(kvkNummers, page.results.flatMap((partij) => parentsOf(members(partij))), partijen, token, mode)
        const first = (place.nummer - 1) * pageSize + 1
        return [
          page.results.map((partij, index) => leesPartij(first + index, partij, kvkNummers)),
          yield* next(place, page)
        ] as const
      }))
  })

const next = ({ aantal, nummer }: Place, { count, next, results }: typeof Page.Type) => {
  if (count < aantal && nummer > 1) return Effect.succeed(Option.some<Place>({ nummer: nummer - 1, aantal: count }))
  if (next === null) return Effect.succeed(Option.none<Place>())
  return results.length === 0 || nummer >= maxPages
    ? Effect.fail(new AnderRegisterUnreadable({ reden: "antwoord-onverwacht" }))
    : Effect.succeed(Option.some<Place>({ nummer: nummer + 1, aantal: count }))
}

/** None: the page is there no more, since what was on it moved back or went. */
const fetchPage = (partijen: URL, nummer: number, token: Redacted.Redacted<string>, mode: FetchMode) => {
  const adres = new URL(partijen)
  for (const [naam, waarde] of Object.entries({ expand: "digitaleAdressen", page: nummer, pageSize: pageSize })) {
    adres.searchParams.set(naam, String(waarde))
  }
  return fetchJson(adres, token, mode).pipe(
    Effect.flatMap((json) =>
      Effect.mapError(
        Schema.decodeUnknownEffect(Page)(json),
        () => new AnderRegisterUnreadable({ reden: "antwoord-onverwacht" })
      )
    ),
    Effect.catchTag(
      "NietOpgehaald",
      (fout) => nummer > 1 && fout.reden === "status-404" ? Effect.succeed(undefined) : Effect.fail(unreadable(fout))
    )
  )
}

const unreadable = ({ reden }: NotFetched) => new AnderRegisterUnreadable({ reden })

const leesPartij = (place: number, partij: unknown, kvkNummers: ReadonlyMap<string, string>): Read => {
  if (typeof partij !== "object" || partij === null || Array.isArray(partij)) return terzijde(place, "geen-object")
  const { bezwaren: objections, geschreven: written } = vanOpenKlant(members(partij), kvkNummers)
  return readFrom(place, written, objections)
}

/** So many kvk-nummers are kept: many vestigingen stand under one. */
const maxKvkNummers = 50_000

/** Looks up the kvk-nummers that stand with other partijen. One that is there no more stays unknown. */
const complete = (
  bekend: Map<string, string>,
  uuids: ReadonlyArray<string>,
  partijen: URL,
  token: Redacted.Redacted<string>,
  mode: FetchMode
) =>
  Effect.suspend(() => {
    if (bekend.size > maxKvkNummers) bekend.clear()
    const onbekend = [...new Set(uuids)].filter((uuid) => !bekend.has(uuid) && /^[0-9a-f-]{32,36}$/iu.test(uuid))
    return Effect.forEach(onbekend, (uuid) => {
      const adres = new URL(`partij-identificatoren/${uuid}`, partijen)
      return fetchJson(adres, token, mode).pipe(
        Effect.map((json) => members(members(json)["partijIdentificator"])),
        Effect.tap(({ codeSoortObjectId, objectId }) =>
          Effect.sync(() => {
            if (codeSoortObjectId === "kvk_nummer") bekend.set(uuid, text(objectId))
          })
        ),
        Effect.catchTag("NietOpgehaald", (fout) =>
          fout.reden === "status-404" ? Effect.void : Effect.fail(unreadable(fout)))
      )
    }, { concurrency: 4, discard: true })
  })
