import { Effect, Option, type Redacted, Schema, Stream } from "effect"
import { fetchJson, type FetchMode, type NotFetched } from "./http-json.ts"
import { members, text } from "./json.ts"
import { parentsOf, vanOpenKlant } from "./open-klant-partij.ts"
import { type Read, readFrom, terzijde } from "./reading.ts"
import { AnderRegisterUnreadable } from "./unreadable.ts"

const pageSize = 100

/** Maximum number of pages. A register that claims more is not believed. */
const maxPages = 1_000_000

const Page = Schema.Struct({
  count: Schema.Number,
  next: Schema.NullOr(Schema.String),
  results: Schema.Array(Schema.Unknown)
})

/** The page to read next, and the number of partijen when the previous page was read. */
interface Place {
  readonly nummer: number
  readonly aantal: number
}

/**
 * The partijen of an Open Klant 2.x, read page by page from the address of its `partijen`. Pages are requested by
 * number; an address in an answer is never followed. A partij registered meanwhile comes first and shifts the rest, so
 * that some are read twice. A deletion shifts them back; the previous page is then read again, so that no partij is
 * skipped.
 */
export const readOpenKlant = (
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
          page.results.map((partij, index) => readPartij(first + index, partij, kvkNummers)),
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

/** None: the page no longer exists, because its partijen moved to an earlier page or were deleted. */
const fetchPage = (partijen: URL, nummer: number, token: Redacted.Redacted<string>, mode: FetchMode) => {
  const adres = new URL(partijen)
  for (const [naam, waarde] of Object.entries({ expand: "digitaleAdressen", page: nummer, pageSize })) {
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

const readPartij = (place: number, partij: unknown, kvkNummers: ReadonlyMap<string, string>): Read => {
  if (typeof partij !== "object" || partij === null || Array.isArray(partij)) return terzijde(place, "geen-object")
  const { objections: objections, written } = vanOpenKlant(members(partij), kvkNummers)
  return readFrom(place, written, objections)
}

/** Number of kvk-nummers kept in memory: many vestigingen share one. */
const maxKvkNummers = 50_000

/** Looks up kvk-nummers that belong to other partijen. One that no longer exists stays unknown. */
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
