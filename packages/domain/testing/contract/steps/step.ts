import { Effect } from "effect"
import * as fc from "fast-check"
import {
  bepaalContactgegevensVoorOpvolging,
  type BetrokkeneFilter,
  betrokkeneMetId,
  type Contactgegevens,
  type ExpectedVersie,
  type Identificatie,
  type Identificator,
  inzage,
  koppelBetrokkene,
  ontkoppelBetrokkene,
  type Partijgegevens,
  registreerBetrokkene,
  registreerKlantcontact,
  registreerPartij,
  type SoortPartij,
  vergeet,
  type Versie,
  verwijderBetrokkene,
  verwijderKlantcontact,
  verwijderPartij,
  wijzigBetrokkene,
  wijzigKlantcontact,
  wijzigPartij,
  zoekBetrokkenen,
  zoekKlantcontacten,
  zoekPartijen
} from "../../../src/index.ts"
import { betrokkenegegevens } from "../../arbitraries/betrokkene.ts"
import { contactgegevens } from "../../arbitraries/contactgegevens.ts"
import { klantcontactgegevens } from "../../arbitraries/klantcontact.ts"
import { partijgegevens } from "../../arbitraries/partijgegevens.ts"
import type { Uitgegeven } from "../worlds/fixed-surroundings.ts"
import { verseIdentificator, versEmailadres } from "../worlds/fresh.ts"
import type { Omgeving } from "../worlds/surroundings.ts"
import { balie, telefoniste } from "./command.ts"
import { contactgegevensVanVerwanten, nachtstappen, partijgegevensVanVerwanten } from "./night-step.ts"

/** One use case as somebody asks it, on records that may or may not be there. */
export interface Stap {
  readonly naam: string
  readonly doe: (uitgegeven: Uitgegeven) => Effect.Effect<unknown, { readonly _tag: string }, Omgeving>
}

const stap = (naam: string, doe: Stap["doe"]): Stap => ({ naam, doe })

/** One of the ids that were given out, or, as often as any of them, one that was not. */
const een = <Id extends string>(ids: ReadonlyArray<Id>, plaats: number): Id =>
  ids[plaats % (ids.length + 1)] ?? ("00000000-0000-4000-8000-000000000000" as Id)

// Few of each, so that steps meet each other's records.
const identificatoren = (["bsn", "bsn", "rsin", "kvk_nummer", "kvk_nummer", "vestigingsnummer"] as const).map(
  verseIdentificator
)
const adressen = [versEmailadres(), versEmailadres()]

const plaats = fc.nat({ max: 999 })
const door = fc.constantFrom(balie, telefoniste)
const inzagerecht = fc.record({ geheim: fc.boolean(), bsn: fc.boolean() })
const versie: fc.Arbitrary<ExpectedVersie> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("elke" as const) },
  fc.integer({ min: 1, max: 4 }).map((getal) => getal as Versie)
)

const past = (soortPartij: SoortPartij) => ({ soort }: Identificator): boolean =>
  (soort === "bsn") === (soortPartij !== "organisatie")

/** At most one of each kind, of those that fit the kind of partij. */
const passende = (soortPartij: SoortPartij) =>
  fc.shuffledSubarray(identificatoren.filter(past(soortPartij))).map((gekozen) =>
    gekozen.filter(({ soort }, plek) => gekozen.findIndex((ander) => ander.soort === soort) === plek)
  )

const partij: fc.Arbitrary<Partijgegevens> = fc.oneof(partijgegevens, partijgegevensVanVerwanten).chain((gegevens) =>
  fc.tuple(passende(gegevens.soortPartij), fc.boolean()).map(([eigen, bereikbaar]) => ({
    ...gegevens,
    identificatoren: eigen,
    ...(bereikbaar && gegevens.voorkeurskanaal === undefined ? { digitaleAdressen: adressen.slice(0, 1) } : {})
  } as Partijgegevens))
)

const bereikbaar: fc.Arbitrary<Contactgegevens> = fc.oneof(
  contactgegevens,
  { weight: 2, arbitrary: contactgegevensVanVerwanten },
  fc.tuple(contactgegevens, fc.constantFrom(...adressen)).map(([gegevens, adres]) => {
    const { communicatiekanaal: _, ...overig } = gegevens
    return { ...overig, digitaleAdressen: [adres] } as Contactgegevens
  })
)

const identificatie = fc.oneof(
  fc.record({
    identificator: fc.constantFrom(...identificatoren),
    partijgegevens: fc.option(partij, { nil: undefined })
  }).map(
    ({ identificator, partijgegevens }) => (): Identificatie => ({
      soort: "identificator",
      identificator,
      ...(partijgegevens === undefined ? {} : { partijgegevens: { ...partijgegevens, identificatoren: [] } })
    })
  ),
  plaats.map((nummer) => ({ partijen }: Uitgegeven): Identificatie => ({
    soort: "gekozen-partij",
    partij: een(partijen, nummer)
  }))
)

const sleutel = fc.option(
  fc.record({ houder: door, sleutel: fc.constantFrom("een", "twee"), vingerafdruk: fc.constantFrom("a", "a", "b") }),
  { nil: undefined }
)

const registreer = fc.record({
  gegevens: fc.tuple(betrokkenegegevens, bereikbaar).map(([eigen, contact]) => ({
    ...eigen,
    contactgegevens: contact
  })),
  nieuw: fc.option(klantcontactgegevens, { nil: undefined }),
  plaats,
  wie: fc.option(identificatie, { nil: undefined }),
  door,
  sleutel
}).map(({ door, gegevens, nieuw, plaats, sleutel, wie }) =>
  stap("registreer", (uitgegeven) =>
    registreerBetrokkene({
      ...gegevens,
      klantcontact: nieuw === undefined ? { bestaand: een(uitgegeven.klantcontacten, plaats) } : { nieuw },
      ...(wie === undefined ? {} : { identificatie: wie(uitgegeven) }),
      door,
      ...(sleutel === undefined
        ? {}
        : {
          once: {
            sleutel: { houder: sleutel.houder, sleutel: uitgegeven.reeks + sleutel.sleutel },
            vingerafdruk: sleutel.vingerafdruk
          }
        })
    }))
)

const koppel = fc.record({ plaats, versie, wie: identificatie, door }).map(({ door, plaats, versie, wie }) =>
  stap(
    "koppel",
    (uitgegeven) =>
      koppelBetrokkene({
        betrokkene: een(uitgegeven.betrokkenen, plaats),
        versie,
        identificatie: wie(uitgegeven),
        door
      })
  )
)

const ontkoppel = fc.record({ plaats, versie, door }).map(({ door, plaats, versie }) =>
  stap("ontkoppel", ({ betrokkenen }) => ontkoppelBetrokkene({ betrokkene: een(betrokkenen, plaats), versie, door }))
)

const beheerBetrokkene = fc.oneof(
  fc.record({ plaats, versie, gegevens: betrokkenegegevens }).map(({ gegevens, plaats, versie }) =>
    stap(
      "wijzig betrokkene",
      ({ betrokkenen }) => wijzigBetrokkene({ ...gegevens, betrokkene: een(betrokkenen, plaats), versie })
    )
  ),
  fc.record({ plaats, versie }).map(({ plaats, versie }) =>
    stap("verwijder betrokkene", ({ betrokkenen }) => verwijderBetrokkene(een(betrokkenen, plaats), versie))
  ),
  plaats.map((nummer) => stap("lees betrokkene", ({ betrokkenen }) => betrokkeneMetId(een(betrokkenen, nummer))))
)

const beheerKlantcontact = fc.oneof(
  klantcontactgegevens.map((gegevens) => stap("registreer klantcontact", () => registreerKlantcontact(gegevens))),
  fc.record({ plaats, versie, gegevens: klantcontactgegevens }).map(({ gegevens, plaats, versie }) =>
    stap(
      "wijzig klantcontact",
      ({ klantcontacten }) => wijzigKlantcontact(een(klantcontacten, plaats), versie, gegevens)
    )
  ),
  fc.record({ plaats, versie }).map(({ plaats, versie }) =>
    stap("verwijder klantcontact", ({ klantcontacten }) => verwijderKlantcontact(een(klantcontacten, plaats), versie))
  )
)

const beheerPartij = fc.oneof(
  partij.map((gegevens) => stap("registreer partij", () => registreerPartij(gegevens))),
  fc.record({ plaats, versie, gegevens: partij }).map(({ gegevens, plaats, versie }) =>
    stap("wijzig partij", ({ partijen }) => wijzigPartij(een(partijen, plaats), versie, gegevens))
  ),
  fc.record({ plaats, versie, betrokkenen: fc.constantFrom("weigeren" as const, "ontkoppelen" as const), door }).map((
    { betrokkenen, door, plaats, versie }
  ) =>
    stap(
      "verwijder partij",
      ({ partijen }) => verwijderPartij({ partij: een(partijen, plaats), versie, betrokkenen, door })
    )
  )
)

const opId = <A extends { readonly id: string }>(records: ReadonlyArray<A>): ReadonlyArray<A> =>
  records.toSorted((a, b) => a.id < b.id ? -1 : 1)

const persoon = fc.oneof(
  plaats.map((nummer) =>
    stap(
      "inzage",
      ({ partijen }) =>
        Effect.map(inzage(een(partijen, nummer)), ({ betrokkenheden, handelingen, partij }) => ({
          partij,
          handelingen: handelingen.map(({ door, record, soort, velden }) => ({ id: record.id, door, soort, velden }))
            .toSorted((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
          betrokkenheden: opId(
            betrokkenheden.map((betrokkenheid) => ({ id: betrokkenheid.betrokkene.id, ...betrokkenheid }))
          )
        }))
    )
  ),
  fc.record({ plaats, door, proef: fc.boolean() }).map(({ door, plaats, proef }) =>
    stap(
      "vergeet",
      ({ partijen }) =>
        Effect.map(
          vergeet({ partij: een(partijen, plaats), door, proef }),
          ({ betrokkenen, klantcontacten, partij }) => ({
            partij,
            betrokkenen: betrokkenen.toSorted(),
            klantcontacten: klantcontacten.toSorted()
          })
        )
    )
  ),
  fc.record({ plaats, recht: inzagerecht }).map(({ plaats, recht }) =>
    stap("contactgegevens", ({ betrokkenen }) => bepaalContactgegevensVoorOpvolging(een(betrokkenen, plaats), recht))
  )
)

const blader = fc.record({ oplopend: fc.boolean(), aantal: fc.integer({ min: 1, max: 4 }) })
const veld = fc.constantFrom("plaatsgevondenOp" as const, "registratiedatum" as const)

const zoek = fc.oneof(
  fc.record({
    plaats,
    vorm: fc.constantFrom<ReadonlyArray<keyof BetrokkeneFilter>>([], ["klantcontact"], ["partij"], [
      "klantcontact",
      "partij"
    ]),
    filter: fc.record({
      rol: fc.constantFrom("klant" as const, "vertegenwoordiger" as const),
      initiator: fc.boolean(),
      gekend: fc.boolean(),
      digitaalAdres: fc.constantFrom(...adressen)
    }, { requiredKeys: [] }),
    veld,
    blader
  }).map(({ blader, filter, plaats, veld, vorm }) =>
    stap("zoek betrokkenen", ({ klantcontacten, partijen }) =>
      zoekBetrokkenen(
        {
          ...filter,
          ...(vorm.includes("klantcontact") ? { klantcontact: een(klantcontacten, plaats) } : {}),
          ...(vorm.includes("partij") ? { partij: een(partijen, plaats) } : {})
        },
        veld,
        blader
      ))
  ),
  fc.record({ veld, blader }).map(({ blader, veld }) =>
    stap("zoek klantcontacten", () => zoekKlantcontacten({}, veld, blader))
  ),
  fc.record({
    filter: fc.record({
      soortPartij: fc.constantFrom<SoortPartij>("persoon", "organisatie", "contactpersoon"),
      digitaalAdres: fc.constantFrom(...adressen)
    }, { requiredKeys: [] }),
    recht: inzagerecht,
    blader
  }).map(({ blader, filter, recht }) => stap("zoek partijen", () => zoekPartijen(filter, recht, blader)))
)

/** Any step, the making of records most often. */
export const stappen: fc.Arbitrary<Stap> = fc.oneof(
  { weight: 3, arbitrary: nachtstappen },
  { weight: 6, arbitrary: registreer },
  { weight: 3, arbitrary: koppel },
  { weight: 2, arbitrary: ontkoppel },
  { weight: 2, arbitrary: beheerBetrokkene },
  { weight: 2, arbitrary: beheerKlantcontact },
  { weight: 3, arbitrary: beheerPartij },
  { weight: 2, arbitrary: persoon },
  { weight: 2, arbitrary: zoek }
)
