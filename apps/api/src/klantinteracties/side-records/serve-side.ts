import {
  Klantcontacten,
  NumberedLists,
  type NumberedSideFilter,
  type SideDescription,
  sideDescriptions,
  type SideId,
  type SideRecord,
  sideRecordMetId,
  type SideSoort
} from "@betrokkene/domain"
import { klantcontactOfCustomer, type SideZicht, zichtOpSideRecord } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import type { Parameters } from "../engine/read-query.ts"
import type { Resource, Right } from "../engine/resource.ts"
import type { ServedResource } from "../engine/served-resource.ts"
import { writeAllStored, writeStored } from "../engine/write-records.ts"
import { recordNotFound } from "../engine/write-routes.ts"
import { nonNull } from "../resources/non-null.ts"
import type { DescribedSide, SideParameters, Values } from "./described-side.ts"
import { inSight, partijVelden } from "./in-sight.ts"

/** A described kind of side record as records of the contract. */
export const sideResource = <Soort extends SideSoort>(
  { collection, members, soort }: DescribedSide<Soort>
): Resource<SideZicht<Soort>> => ({
  collection,
  uuidOf: ({ id }) => id,
  shows: ({ id }) => [{ record: { soort, id } }],
  members
})

/** Side records as the caller may see them. Only who may not see the texts of each klantcontact has these read. */
export const shownSideRecords = Effect.fnUntraced(function*<Soort extends SideSoort>(
  { along }: Pick<DescribedSide<Soort>, "along">,
  records: ReadonlyArray<SideRecord<Soort>>,
  right: Right
) {
  const more = along === undefined ? () => ({}) : yield* along(records)
  const ids = right.vertrouwelijk
    ? []
    : [...new Set(records.flatMap((one) => klantcontactOfCustomer(one as SideRecord) ?? []))]
  const klantcontacten = new Map(
    (ids.length === 0 ? [] : yield* Klantcontacten.use((all) => all.zoekAll(ids))).map(
      (klantcontact) => [klantcontact.id, klantcontact]
    )
  )
  return records.map((one) => {
    const klantcontact = klantcontactOfCustomer(one as SideRecord)
    const zicht = zichtOpSideRecord(
      one,
      klantcontact === undefined ? undefined : klantcontacten.get(klantcontact),
      right
    )
    return { ...zicht, gegevens: { ...zicht.gegevens, ...more(one) } }
  })
})

const gatherSides =
  <Soort extends SideSoort>(described: DescribedSide<Soort>) =>
  (stored: ReadonlyArray<SideRecord<Soort>>, right: Right) => shownSideRecords(described, stored, right)

/** A described kind of side record as one is answered after it was made or changed. */
export const writtenSide = <Soort extends SideSoort>(described: DescribedSide<Soort>) =>
  writeStored(sideResource(described), gatherSides(described))

/** As {@link writtenSide}, of several that were made together. */
export const writtenSides = <Soort extends SideSoort>(described: DescribedSide<Soort>) =>
  writeAllStored(sideResource(described), gatherSides(described))

/** The side record with this id, for a caller who may see that it is there. */
export const sideRecordFound = Effect.fnUntraced(
  function*<Soort extends SideSoort>(soort: Soort, uuid: string, right: Right) {
    const record = yield* sideRecordMetId(soort, uuid as SideId<Soort>).pipe(
      Effect.catchTag("SideRecordNotFound", () => Effect.fail(recordNotFound()))
    )
    return (yield* inSight(soort, record.gegevens, right)) ? record : yield* Effect.fail(recordNotFound())
  }
)

/** A described kind of side record as it is served. */
export const servedSide = <Soort extends SideSoort>(
  described: DescribedSide<Soort>
): ServedResource<Parameters, NumberedSideFilter<Soort>, SideRecord<Soort>, SideZicht<Soort>> => {
  const { cascade, parameters, soort } = described
  const page: ReturnType<typeof servedSide<Soort>>["page"] = (filter, browse) =>
    NumberedLists.use((lists) => lists.sideRecords(soort, filter, browse))
  return {
    resource: sideResource(described),
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, [parameter]]) => [name, parameter])),
    cascades: cascade !== undefined,
    looksUp: () => false,
    filter: sideFilter(soort, parameters),
    page,
    matches: (uuid, filter) =>
      Effect.map(
        page({ ...filter, id: uuid }, { skip: 0, aantal: 1 }),
        ({ records }) => records.length > 0 && (filter.id ?? uuid) === uuid
      ),
    find: (uuid, right) => sideRecordFound(soort, uuid, right),
    gather: (stored, right) => shownSideRecords(described, stored, right)
  }
}

/**
 * A caller finds nothing by a text that he may not see: without that right, records of a vertrouwelijk klantcontact are
 * left out. Records beside a partij with geheimhouding are left out for a caller who may not see that partij.
 */
const sideFilter = <Soort extends SideSoort>(soort: Soort, parameters: SideParameters<Soort>) => {
  const { filters, texts = [] }: SideDescription = sideDescriptions[soort]
  return (given: Values, right: Right): NumberedSideFilter<Soort> | undefined => {
    const asked = Object.entries(parameters).filter(([name]) => given[name] !== undefined)
    const values = Object.fromEntries(
      asked.map(([, [, key]]) => [
        key,
        asked.flatMap(([name, [, other]]) => other === key ? [asText(given[name])] : [])
      ])
    )
    const looksAtTexts = asked.some(([, [, key]]) => texts.includes(filters[key]?.[0] ?? key))
    return nonNull<NumberedSideFilter<Soort>>(
      values as never,
      {
        ...(looksAtTexts && !right.vertrouwelijk ? { open: true } : {}),
        ...(!right.geheim && partijVelden(soort).length > 0 ? { notSecret: true } : {})
      } as Partial<NumberedSideFilter<Soort>>
    )
  }
}

const asText = (value: unknown): unknown => typeof value === "boolean" ? String(value) : value
