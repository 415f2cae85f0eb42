import {
  type BetrokkeneFilter,
  type BetrokkeneId,
  Betrokkenen,
  type DigitaalAdres,
  Identificator,
  Klantcontacten,
  type KlantcontactFilter,
  type KlantcontactId,
  type KlantcontactSortField,
  type Nummer,
  Partijen,
  type PartijFilter,
  type PartijId,
  type Tijdstip
} from "@betrokkene/domain"
import { Effect, Option, Schema } from "effect"
import { lookUp, type Question, shortList, sortedList } from "./question.ts"

/** A filter of a list, and the same condition in SQL, which counts the matches. */
type Narrowed<Filter> = readonly [name: string, filter: Filter, condition: string]

const fields: ReadonlyArray<readonly [KlantcontactSortField, string]> = [["plaatsgevondenOp", "plaatsgevonden_op"], [
  "registratiedatum",
  "registratiedatum"
]]

/** A quarter of the dataset, in the middle of its period. */
const year = {
  plaatsgevondenVanaf: "2024-01-01T00:00:00.000Z" as Tijdstip,
  plaatsgevondenTot: "2025-01-01T00:00:00.000Z" as Tijdstip
}
const inYear = "plaatsgevonden_op >= '2024-01-01+00' and plaatsgevonden_op < '2025-01-01+00'"

const allOrInYear = <Filter extends object>(
  [name, filter, condition]: Narrowed<Filter>
): ReadonlyArray<Narrowed<Filter>> => [
  [name, filter, condition],
  [`${name}, of a year`, { ...filter, ...year }, `${condition} and ${inYear}`]
]

const ofBetrokkenen: ReadonlyArray<Narrowed<BetrokkeneFilter>> = [
  ["betrokkenen", {}, "true"],
  ["betrokkenen, klant", { rol: "klant" }, "rol = 'klant'"],
  ["betrokkenen, vertegenwoordiger", { rol: "vertegenwoordiger" }, "rol = 'vertegenwoordiger'"],
  ["betrokkenen, initiator", { initiator: true }, "initiator"],
  ["betrokkenen, geen initiator", { initiator: false }, "not initiator"],
  ["betrokkenen, gekend", { gekend: true }, "partij_id is not null"],
  ["betrokkenen, ongekend", { gekend: false }, "partij_id is null"],
  [
    "betrokkenen, ongekend vertegenwoordiger",
    { gekend: false, rol: "vertegenwoordiger" },
    "partij_id is null and rol = 'vertegenwoordiger'"
  ],
  [
    "betrokkenen, gekend, geen initiator",
    { gekend: true, initiator: false },
    "partij_id is not null and not initiator"
  ],
  [
    "betrokkenen, vertegenwoordiger, geen initiator: nobody",
    { rol: "vertegenwoordiger", initiator: false },
    "rol = 'vertegenwoordiger' and not initiator"
  ]
]

const ofKlantcontacten: ReadonlyArray<Narrowed<KlantcontactFilter>> = [
  ["klantcontacten", {}, "true"],
  ["klantcontacten, kanaal that is common", { kanaal: "telefoon" }, "kanaal = 'telefoon'"],
  ["klantcontacten, kanaal that is rare", { kanaal: "sociale media" }, "kanaal = 'sociale media'"]
]

const ofPartijen: ReadonlyArray<Narrowed<PartijFilter>> = [
  ["partijen", {}, "true"],
  ["partijen, persoon", { soortPartij: "persoon" }, "soort_partij = 'persoon'"],
  ["partijen, contactpersoon", { soortPartij: "contactpersoon" }, "soort_partij = 'contactpersoon'"]
]

const lists: ReadonlyArray<Question> = [
  ...ofBetrokkenen.flatMap(allOrInYear).flatMap(([name, filter, condition]) =>
    fields.flatMap(([field, column]) =>
      sortedList(
        name,
        `betrokkene where ${condition}`,
        column,
        (page) => Betrokkenen.use((betrokkenen) => betrokkenen.browse(filter, field, page))
      )
    )
  ),
  ...ofKlantcontacten.flatMap(allOrInYear).flatMap(([name, filter, condition]) =>
    fields.flatMap(([field, column]) =>
      sortedList(
        name,
        `klantcontact where ${condition}`,
        column,
        (page) => Klantcontacten.use((klantcontacten) => klantcontacten.browse(filter, field, page))
      )
    )
  ),
  ...ofPartijen.flatMap(([name, filter, condition]) =>
    sortedList(
      name,
      `partij where ${condition}`,
      "registratiedatum",
      (page) => Partijen.use((partijen) => partijen.browse(filter, page))
    )
  )
]

interface Id {
  readonly id: string
}

interface Adres {
  readonly soort: string
  readonly adres: string
}

/**
 * Values with this count exist in a register of ten thousand betrokkenen as well as in one of millions.
 */
const occursThreeTimes = "having count(*) = 3"

const adresVan = ({ adres, soort }: Adres): DigitaalAdres => ({ soortDigitaalAdres: soort, adres }) as DigitaalAdres

const shortLists: ReadonlyArray<Question> = fields.flatMap(([field, column]) => [
  ...shortList<Id>(
    "betrokkenen of a klantcontact",
    "select klantcontact_id as id from betrokkene group by 1 having count(*) = 2",
    column,
    ({ id }, page) =>
      Betrokkenen.use((betrokkenen) => betrokkenen.browse({ klantcontact: id as KlantcontactId }, field, page))
  ),
  ...shortList<Id>(
    "betrokkenen of a partij",
    `select partij_id as id from betrokkene where partij_id is not null group by 1 ${occursThreeTimes}`,
    column,
    ({ id }, page) => Betrokkenen.use((betrokkenen) => betrokkenen.browse({ partij: id as PartijId }, field, page))
  ),
  ...shortList<Id>(
    "betrokkenen of a partij, klant, of a year",
    `select partij_id as id from betrokkene where partij_id is not null and rol = 'klant' and ${inYear}
      group by 1 ${occursThreeTimes}`,
    column,
    ({ id }, page) =>
      Betrokkenen.use((betrokkenen) =>
        betrokkenen.browse({ partij: id as PartijId, rol: "klant", ...year }, field, page)
      )
  ),
  ...shortList<Adres>(
    "betrokkenen by digital address",
    `select soort, min(adres) as adres from betrokkene_digitaal_adres
      group by soort, vergelijkingsvorm having count(*) = 2`,
    column,
    (value, page) =>
      Betrokkenen.use((betrokkenen) => betrokkenen.browse({ digitaalAdres: adresVan(value) }, field, page))
  )
])

const partijenByAdres = shortList<Adres>(
  "partijen by digital address",
  "select soort, min(adres) as adres from partij_digitaal_adres group by soort, vergelijkingsvorm having count(*) = 2",
  "registratiedatum",
  (value, page) => Partijen.use((partijen) => partijen.browse({ digitaalAdres: adresVan(value) }, page))
)

const first = { ascending: false, aantal: 100 }

const lookUps: ReadonlyArray<Question> = [
  lookUp<Id>(
    "betrokkene by id",
    "select id from betrokkene",
    ({ id }) => Effect.map(Betrokkenen.use((betrokkenen) => betrokkenen.zoek(id as BetrokkeneId)), found)
  ),
  lookUp<Id>(
    "klantcontact by id",
    "select id from klantcontact",
    ({ id }) => Effect.map(Klantcontacten.use((klantcontacten) => klantcontacten.zoek(id as KlantcontactId)), found)
  ),
  lookUp<Id>(
    "partij by id",
    "select id from partij",
    ({ id }) => Effect.map(Partijen.use((partijen) => partijen.zoek(id as PartijId)), found)
  ),
  lookUp<{ readonly waarde: string }>(
    "partij by identificator",
    "select waarde from identificator where soort = 'bsn'",
    ({ waarde }) =>
      Effect.map(
        Partijen.use((partijen) =>
          partijen.zoekOpIdentificator(Schema.decodeSync(Identificator)({ soort: "bsn", waarde }))
        ),
        found
      )
  ),
  lookUp<{ readonly nummer: Nummer }>(
    "klantcontacten by nummer",
    "select nummer from klantcontact",
    ({ nummer }) =>
      Effect.map(
        Klantcontacten.use((klantcontacten) => klantcontacten.browse({ nummer }, "plaatsgevondenOp", first)),
        ({ rows }) => rows.length
      )
  ),
  lookUp<{ readonly nummer: Nummer }>(
    "partijen by nummer",
    "select nummer from partij",
    ({ nummer }) =>
      Effect.map(Partijen.use((partijen) => partijen.browse({ nummer }, first)), ({ rows }) => rows.length)
  )
]

const found = (record: Option.Option<unknown>): number => Option.isSome(record) ? 1 : 0

/** Every query of use case 6, and the other look-ups. */
export const questions: ReadonlyArray<Question> = [...lists, ...shortLists, ...partijenByAdres, ...lookUps]
