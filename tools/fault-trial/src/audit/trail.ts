import { asOtherProgram } from "@betrokkene/dataset"
import { gebeurtenissoorten } from "@betrokkene/domain"
import type { RegisterContent } from "@betrokkene/domain/testing/invarianten"
import type { Ledger } from "../ledger/ledger.ts"

interface Entry {
  readonly id: string
  readonly soort: string
  readonly record: string
  readonly id_of_record: string
  readonly verzoek: string | null
}

/**
 * Differences between the audit trail and events and the records and answers: entries that do not add up to a version,
 * an acknowledged change without an entry, an entry of a refused request, an entry without an event.
 */
export const gapsInTrail = async (
  databaseUrl: string,
  content: RegisterContent,
  ledger: Ledger
): Promise<ReadonlyArray<string>> => {
  const entries = await asOtherProgram<Entry>(
    databaseUrl,
    "select id, soort, record_soort as record, record_id as id_of_record, verzoek from handeling"
  )
  const events = await asOtherProgram<{ readonly id: string; readonly soort: string }>(
    databaseUrl,
    "select id, soort from gebeurtenis"
  )
  return [...ofRecords(entries, content), ...ofRequests(entries, ledger), ...ofEvents(entries, events)]
}

/** Actions that make a new version of a record of this kind. */
const versioning = {
  klantcontact: ["gewijzigd", "geanonimiseerd"],
  betrokkene: ["gewijzigd", "gekoppeld", "ontkoppeld"],
  partij: ["gewijzigd"]
} as const

const ofRecords = (
  entries: ReadonlyArray<Entry>,
  { betrokkenen, klantcontacten, partijen }: RegisterContent
): ReadonlyArray<string> => {
  const there = new Map<string, number>(
    [...Object.entries({ klantcontact: klantcontacten, betrokkene: betrokkenen, partij: partijen })]
      .flatMap(([soort, records]) => [...records.values()].map(({ id, versie }) => [`${soort} ${id}`, versie] as const))
  )
  const trails = Map.groupBy(entries, ({ id_of_record, record }) => `${record} ${id_of_record}`)
  const untold = [...there.keys()].filter((name) => !trails.has(name)).map((name) => `no entry of ${name}`)
  return [
    ...untold,
    ...[...trails].flatMap(([name, trail]) => {
      const times = (soort: string) => trail.filter((entry) => entry.soort === soort).length
      const versie = there.get(name)
      if (times("geregistreerd") !== 1) return [`${times("geregistreerd")} entries of the registration of ${name}`]
      if (times("verwijderd") !== (versie === undefined ? 1 : 0)) {
        return [`${times("verwijderd")} entries of the deletion of ${name}`]
      }
      return versie === undefined || versie === versionOf(trail)
        ? []
        : [`entries of ${versionOf(trail)} versions of ${name}, which has ${versie}`]
    })
  ]
}

/** The registration, and every later request that made a version. */
const versionOf = (trail: ReadonlyArray<Entry>): number => {
  const made = trail.filter(({ record, soort }) =>
    soort === "geregistreerd" ||
    (versioning[record as keyof typeof versioning] as ReadonlyArray<string>).includes(soort)
  )
  return new Set(made.map(({ verzoek: request }) => request)).size
}

const ofRequests = (
  entries: ReadonlyArray<Entry>,
  { records, refused, registrations }: Ledger
): ReadonlyArray<string> => {
  const told = new Set(
    entries.map(({ id_of_record, soort, verzoek: request }) => `${request} ${soort} ${id_of_record}`)
  )
  const changes = [...records.values()].flatMap(({ history, id, soort }) =>
    history.changes
      .filter(({ acknowledged, deed, request }) => acknowledged && !told.has(`${request} ${deed} ${id}`))
      .map(({ deed }) => `no entry of an acknowledged change: ${soort} ${deed}`)
  )
  const registered = new Set(
    entries.filter(({ soort }) => soort === "geregistreerd").map((entry) => entry.id_of_record)
  )
  // What a request without an answer made stands under the id of that request, which the client does not know.
  const made = registrations.filter(({ isUncertain, made, requests }) =>
    made !== undefined && !requests.some((request) => told.has(`${request} geregistreerd ${made.betrokkene}`)) &&
    !(isUncertain && registered.has(made.betrokkene))
  )
  // A look-up is logged whatever its result.
  const undone = entries.filter(({ soort, verzoek: request }) =>
    soort !== "opgezocht" && request !== null && refused.has(request)
  )
  return [
    ...changes,
    ...made.map(() => "no entry of an acknowledged registration"),
    ...undone.map(({ record, soort }) => `an entry of a refused request: ${record} ${soort}`)
  ]
}

const ofEvents = (
  entries: ReadonlyArray<Entry>,
  events: ReadonlyArray<{ readonly id: string; readonly soort: string }>
): ReadonlyArray<string> => {
  const kinds: ReadonlySet<string> = new Set(gebeurtenissoorten)
  const expected = new Map(
    entries.map(({ id, record, soort }) => [id, `${record}-${soort}`] as const).filter(([, soort]) => kinds.has(soort))
  )
  const heard = new Map(events.map(({ id, soort }) => [id, soort]))
  return [
    ...[...expected].filter(([id, soort]) => heard.get(id) !== soort).map(([, soort]) => `no event of ${soort}`),
    ...[...heard].filter(([id, soort]) => expected.get(id) !== soort).map(([, soort]) =>
      `an event of nothing: ${soort}`
    ),
    ...(events.length === heard.size ? [] : ["two events of one entry"])
  ]
}
