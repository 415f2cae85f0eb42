import { type BetrokkeneClient, dataOrThrow, ProblemError } from "@betrokkene/client"
import type { Scope } from "../session/scope.ts"
import { expandedPartij } from "../words/expanded.ts"
import type { Betrokkene, Bevinding, Klantcontactzicht, Partijzicht, Tegenstrijdigheden } from "../words/schemas.ts"

/** A record that a finding is about, as far as this person may see it and it is still there. */
export type ShownRecord =
  & { readonly id: string }
  & (
    | { readonly soort: "partij"; readonly partij?: Partijzicht }
    | { readonly soort: "betrokkene"; readonly betrokkene?: Betrokkene }
    | { readonly soort: "klantcontact"; readonly klantcontact?: Klantcontactzicht }
    | { readonly soort: "andere-partij" }
  )

/** A finding with what it is about. */
export interface Proposal {
  readonly bevinding: Bevinding
  /** Undefined for who may not read. */
  readonly records?: ReadonlyArray<ShownRecord>
  /** Whether the finding is about more records than are shown. */
  readonly hasMore: boolean
  /** In what two partijen contradict each other that are proposed to be merged. */
  readonly tegenstrijdigheden?: Tegenstrijdigheden
}

/** How many records stand beside each other at most. */
const mostRecords = 4

/** Reads a finding with what this person may see about it. */
export const readProposal = async (
  client: BetrokkeneClient,
  id: string,
  scopes: ReadonlyArray<Scope>
): Promise<Proposal> => {
  const path = { id }
  const bevinding = dataOrThrow(await client.GET("/bevindingen/{id}", { params: { path } }))
  const { toestand, voorstel } = bevinding
  const named = namedRecords(bevinding)
  const hasMore = named.length > mostRecords
  if (!scopes.includes("read")) return { bevinding, hasMore }
  const [records, tegenstrijdigheden] = await Promise.all([
    Promise.all(named.slice(0, mostRecords).map((record) => readRecord(client, record))),
    toestand === "open" && voorstel?.soort === "samenvoegen"
      ? ifThere(client.GET("/bevindingen/{id}/tegenstrijdigheden", { params: { path } }))
      : undefined
  ])
  return {
    bevinding,
    records: withLinked(records),
    hasMore,
    ...(tegenstrijdigheden === undefined ? {} : { tegenstrijdigheden })
  }
}

type NamedRecord = Pick<Bevinding["records"][number], "id" | "soort">

/** The records of a finding, those of its proposal first: the partij that stays before the one that goes. */
const namedRecords = ({ records, voorstel }: Bevinding): ReadonlyArray<NamedRecord> => {
  if (voorstel?.soort !== "samenvoegen") return records
  const merged = [voorstel.blijft, voorstel.vervalt].map((id) => ({ soort: "partij" as const, id }))
  return [...merged, ...records.filter(({ id }) => !merged.some((one) => one.id === id))]
}

const readRecord = async (client: BetrokkeneClient, { id, soort }: NamedRecord): Promise<ShownRecord> => {
  const params = { path: { id } }
  switch (soort) {
    case "partij": {
      const partij = await ifThere(client.GET("/partijen/{id}", { params }))
      return { soort, id, ...(partij === undefined ? {} : { partij }) }
    }
    case "betrokkene": {
      const query = { expand: ["klantcontact" as const, "partij" as const] }
      const betrokkene = await ifThere(client.GET("/betrokkenen/{id}", { params: { ...params, query } }))
      return { soort, id, ...(betrokkene === undefined ? {} : { betrokkene }) }
    }
    case "klantcontact": {
      const klantcontact = await ifThere(client.GET("/klantcontacten/{id}", { params }))
      return { soort, id, ...(klantcontact === undefined ? {} : { klantcontact }) }
    }
    default:
      return { soort: "andere-partij", id }
  }
}

/** Beside a betrokkene stands the partij that it is linked to, before others that it may be. */
const withLinked = (records: ReadonlyArray<ShownRecord>): ReadonlyArray<ShownRecord> => {
  const [first, ...others] = records
  if (first?.soort !== "betrokkene" || first.betrokkene === undefined) return records
  const partij = expandedPartij(first.betrokkene)
  return partij === undefined || others.some(({ id, soort }) => soort !== "partij" || id === partij.id)
    ? records
    : [first, { soort: "partij", id: partij.id, partij }, ...others]
}

/** What was asked for, unless it is not there any more, or somebody decided meanwhile. */
const ifThere = async <Data>(call: Promise<Parameters<typeof dataOrThrow<Data>>[0]>): Promise<Data | undefined> => {
  try {
    return dataOrThrow(await call)
  } catch (error) {
    if (error instanceof ProblemError && [404, 409].includes(error.problem.status)) return undefined
    throw error
  }
}
