import type {
  DeletedSideRecord,
  PageRequest,
  RecordPage,
  RegisterUnavailable,
  SideDescription,
  SideRecord,
  SideRecordCombinationTaken,
  SideRecordNeighbourNotFound,
  SideRecordNeighbours,
  SideRecords,
  SideSoort,
  Tijdstip,
  Versie,
  VersieConflict
} from "@betrokkene/domain"
import { sideDescriptions, sideSoorten } from "@betrokkene/domain"
import type { Context, Effect, Option } from "effect"

/** The filter of a list of any kind. */
export type AnySideFilter = { readonly [naam: string]: string | undefined }

/** The port SideRecords without the types of each kind: an adapter treats all kinds alike. */
export interface AnySideRecords {
  readonly zoek: (soort: SideSoort, id: string) => Effect.Effect<Option.Option<SideRecord>, RegisterUnavailable>
  readonly zoekAll: (
    soort: SideSoort,
    ids: ReadonlyArray<string>
  ) => Effect.Effect<ReadonlyArray<SideRecord>, RegisterUnavailable>
  readonly beside: (
    neighbours: ReadonlyArray<SideRecordNeighbours>,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<SideRecord>, RegisterUnavailable>
  readonly reserve: (soort: SideSoort, filter: AnySideFilter) => Effect.Effect<void, RegisterUnavailable>
  readonly voegToe: (
    record: SideRecord
  ) => Effect.Effect<void, SideRecordCombinationTaken | SideRecordNeighbourNotFound | RegisterUnavailable>
  readonly vervang: (
    record: SideRecord,
    expected: Versie
  ) => Effect.Effect<
    void,
    SideRecordCombinationTaken | SideRecordNeighbourNotFound | VersieConflict | RegisterUnavailable
  >
  readonly verwijder: (
    soort: SideSoort,
    id: string,
    expected: Versie
  ) => Effect.Effect<void, VersieConflict | RegisterUnavailable>
  readonly dropBeside: (
    neighbours: SideRecordNeighbours,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<DeletedSideRecord>, RegisterUnavailable>
  readonly dropWaiting: (
    voor: Tijdstip,
    atMost: number
  ) => Effect.Effect<ReadonlyArray<DeletedSideRecord>, RegisterUnavailable>
  readonly browse: (
    soort: SideSoort,
    filter: AnySideFilter,
    browse: PageRequest
  ) => Effect.Effect<RecordPage<SideRecord>, RegisterUnavailable>
  readonly count: (soort: SideSoort, filter: AnySideFilter) => Effect.Effect<number, RegisterUnavailable>
}

/** The port with the types of each kind: a record that is found is of the kind that was asked for. */
export const typedSideRecords = (port: AnySideRecords) => port as Context.Service.Shape<typeof SideRecords>

/** The description of a kind, without its own types. */
export const descriptionOf = (soort: SideSoort): SideDescription => sideDescriptions[soort]

/** The fields by which a record of this kind stands beside such neighbours. */
export const fieldsOf = (soort: SideSoort, neighbours: SideRecordNeighbours): ReadonlyArray<string> => {
  const description = descriptionOf(soort)
  return Object.entries(description.neighbours).filter(([veld, of]) =>
    of === neighbours.soort && (neighbours.ofCustomer !== true || veld === description.ofCustomer)
  ).map(([veld]) => veld)
}

/** The fields by which a record of this kind stands beside partijen. */
export const partijVelden = (soort: SideSoort): ReadonlyArray<string> => fieldsOf(soort, { soort: "partij", ids: [] })

/** The kinds that are of a partij, each with the field that names it. */
export const soortenOfPartij: ReadonlyArray<readonly [soort: SideSoort, veld: string]> = sideSoorten.flatMap(
  (soort) => {
    const { ofPartij } = descriptionOf(soort)
    return ofPartij === undefined ? [] : [[soort, ofPartij] as const]
  }
)

/** The kinds that stand beside a klantcontact as what belongs to it. */
export const soortenOfKlantcontact: ReadonlyArray<SideSoort> = sideSoorten.filter(
  (soort) => descriptionOf(soort).neighbours["klantcontact"] === "klantcontact"
)

/** The kinds of which one waits for its partij, each with the field that would name it. */
export const waitingSoorten = soortenOfPartij.filter(([soort]) => descriptionOf(soort).waitsForPartij === true)
