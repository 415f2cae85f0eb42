import { Effect, Schema } from "effect"
import * as fc from "fast-check"
import {
  type IdentificatorBezet,
  IdGenerator,
  Klantcontacten,
  type NumberSource,
  type NummerBezet,
  Partijen,
  type RegisterUnavailable,
  type SideDescription,
  sideDescriptions,
  type SideGegevens,
  type SideId,
  type SideRecord,
  type SideRecordCombinationTaken,
  type SideRecordNeighbour,
  type SideRecordNeighbourNotFound,
  SideRecords,
  type SideSoort,
  Tijdstip
} from "../../../src/index.ts"
import { newSideRecord } from "../../../src/side-records/side-record.ts"
import { writtenSideGegevens } from "../../arbitraries/side-record.ts"
import { figures, freshKlantcontact, freshPartij } from "./fresh.ts"

/** The description of a kind, without its own types. */
export const descriptionOf = (soort: SideSoort): SideDescription => sideDescriptions[soort]

/** The fields with which a record of this kind names records that it stands beside. */
export const neighbourVelden = (soort: SideSoort): ReadonlyArray<string> => Object.keys(descriptionOf(soort).neighbours)

/** The gegevens as they are read. */
export const readGegevens = <Soort extends SideSoort>(soort: Soort, gegevens: object): SideGegevens<Soort> =>
  Schema.decodeUnknownSync(descriptionOf(soort).gegevens, { errors: "all", onExcessProperty: "error" })(
    gegevens
  ) as SideGegevens<Soort>

type Refused =
  | SideRecordCombinationTaken
  | SideRecordNeighbourNotFound
  | IdentificatorBezet
  | NummerBezet
  | RegisterUnavailable
type Asked = IdGenerator | Klantcontacten | NumberSource | Partijen | SideRecords

/** Makes new records. */
export type Making<A> = Effect.Effect<A, Refused, Asked>

/** The id of a new record of this kind that side records can stand beside. */
export const freshNeighbour = Effect.fnUntraced(
  function*(soort: SideRecordNeighbour): Effect.fn.Return<string, Refused, Asked> {
    if (soort === "klantcontact") {
      const klantcontact = yield* freshKlantcontact()
      yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
      return klantcontact.id
    }
    if (soort === "partij") {
      const partij = yield* freshPartij()
      yield* Partijen.use((partijen) => partijen.voegToe(partij))
      return partij.id
    }
    const record = yield* freshSideRecord(soort)
    yield* SideRecords.use((sideRecords) => sideRecords.voegToe(record))
    return record.id
  }
)

/** New records for all fields of this kind that name one. */
export const freshNeighbours = (soort: SideSoort) =>
  Effect.map(
    Effect.forEach(
      Object.entries(descriptionOf(soort).neighbours),
      ([veld, of]) => Effect.map(freshNeighbour(of), (id) => [veld, id] as const)
    ),
    (entries): Readonly<Record<string, string>> => Object.fromEntries(entries)
  )

/** Texts that no other record of this kind has, where no two may have the same. */
const freshTexts = (soort: SideSoort): object =>
  Object.fromEntries(
    (descriptionOf(soort).unique ?? []).filter((velden) => velden.length === 1).map((
      [veld = ""]
    ) => [veld, figures(10)])
  )

/** A side record that is not added yet, beside new records unless these are given. */
export const freshSideRecord = Effect.fnUntraced(function*<Soort extends SideSoort>(
  soort: Soort,
  gegevens?: object,
  registratiedatum = "2026-11-23T08:15:00.000Z"
): Effect.fn.Return<SideRecord<Soort>, Refused, Asked> {
  const id = (yield* (yield* IdGenerator).sideRecord) as SideId<Soort>
  const given = gegevens ?? {
    ...fc.sample(writtenSideGegevens[soort], 1)[0],
    ...(yield* freshNeighbours(soort)),
    ...freshTexts(soort)
  }
  return newSideRecord(soort, id, readGegevens(soort, given), Schema.decodeSync(Tijdstip)(registratiedatum))
})
