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
import type { Issued } from "../worlds/fixed-surroundings.ts"
import { freshEmailadres, freshIdentificator } from "../worlds/fresh.ts"
import type { Surroundings } from "../worlds/surroundings.ts"
import { contactgegevensOfRelatives, nightSteps, partijgegevensOfRelatives } from "./night-steps.ts"
import { balie, operator } from "./registratie.ts"

/** One use case as a caller asks it, on records that may or may not exist. */
export interface Step {
  readonly naam: string
  readonly doe: (issued: Issued) => Effect.Effect<unknown, { readonly _tag: string }, Surroundings>
}

const step = (naam: string, doe: Step["doe"]): Step => ({ naam, doe })

/** One of the ids that were given out, or an id that does not exist, each equally likely. */
const one = <Id extends string>(ids: ReadonlyArray<Id>, place: number): Id =>
  ids[place % (ids.length + 1)] ?? ("00000000-0000-4000-8000-000000000000" as Id)

// Few of each, so that steps meet each other's records.
const identificatoren = (["bsn", "bsn", "rsin", "kvk_nummer", "kvk_nummer", "vestigingsnummer"] as const).map(
  freshIdentificator
)
const adressen = [freshEmailadres(), freshEmailadres()]

const place = fc.nat({ max: 999 })
const door = fc.constantFrom(balie, operator)
const inzagerecht = fc.record({ geheim: fc.boolean(), bsn: fc.boolean() })
const versie: fc.Arbitrary<ExpectedVersie> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("elke" as const) },
  fc.integer({ min: 1, max: 4 }).map((number) => number as Versie)
)

const past = (soortPartij: SoortPartij) => ({ soort }: Identificator): boolean =>
  (soort === "bsn") === (soortPartij !== "organisatie")

/** At most one of each kind that fits the kind of partij. */
const matching = (soortPartij: SoortPartij) =>
  fc.shuffledSubarray(identificatoren.filter(past(soortPartij))).map((chosen) =>
    chosen.filter(({ soort }, place) => chosen.findIndex((ander) => ander.soort === soort) === place)
  )

const partij: fc.Arbitrary<Partijgegevens> = fc.oneof(partijgegevens, partijgegevensOfRelatives).chain((gegevens) =>
  fc.tuple(matching(gegevens.soortPartij), fc.boolean()).map(([own, reachable]) => ({
    ...gegevens,
    identificatoren: own,
    ...(reachable && gegevens.voorkeurskanaal === undefined ? { digitaleAdressen: adressen.slice(0, 1) } : {})
  } as Partijgegevens))
)

const reachable: fc.Arbitrary<Contactgegevens> = fc.oneof(
  contactgegevens,
  { weight: 2, arbitrary: contactgegevensOfRelatives },
  fc.tuple(contactgegevens, fc.constantFrom(...adressen)).map(([gegevens, adres]) => {
    const { communicatiekanaal: _, ...rest } = gegevens
    return { ...rest, digitaleAdressen: [adres] } as Contactgegevens
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
  place.map((nummer) => ({ partijen }: Issued): Identificatie => ({
    soort: "gekozen-partij",
    partij: one(partijen, nummer)
  }))
)

const key = fc.option(
  fc.record({ houder: door, sleutel: fc.constantFrom("een", "twee"), vingerafdruk: fc.constantFrom("a", "a", "b") }),
  { nil: undefined }
)

const registreer = fc.record({
  gegevens: fc.tuple(betrokkenegegevens, reachable).map(([own, contact]) => ({
    ...own,
    contactgegevens: contact
  })),
  nieuw: fc.option(klantcontactgegevens, { nil: undefined }),
  plaats: place,
  wie: fc.option(identificatie, { nil: undefined }),
  door,
  sleutel: key
}).map(({ door, gegevens, nieuw, plaats: place, sleutel: key, wie: whom }) =>
  step("registreer", (issued) =>
    registreerBetrokkene({
      ...gegevens,
      klantcontact: nieuw === undefined ? { bestaand: one(issued.klantcontacten, place) } : { nieuw },
      ...(whom === undefined ? {} : { identificatie: whom(issued) }),
      door,
      ...(key === undefined
        ? {}
        : {
          once: {
            sleutel: { houder: key.houder, sleutel: issued.reeks + key.sleutel },
            vingerafdruk: key.vingerafdruk
          }
        })
    }))
)

const koppel = fc.record({ plaats: place, versie, wie: identificatie, door }).map((
  { door, plaats: place, versie, wie: whom }
) =>
  step(
    "koppel",
    (issued) =>
      koppelBetrokkene({
        betrokkene: one(issued.betrokkenen, place),
        versie,
        identificatie: whom(issued),
        door
      })
  )
)

const ontkoppel = fc.record({ plaats: place, versie, door }).map(({ door, plaats: place, versie }) =>
  step("ontkoppel", ({ betrokkenen }) => ontkoppelBetrokkene({ betrokkene: one(betrokkenen, place), versie, door }))
)

const beheerBetrokkene = fc.oneof(
  fc.record({ plaats: place, versie, gegevens: betrokkenegegevens }).map(({ gegevens, plaats: place, versie }) =>
    step(
      "wijzig betrokkene",
      ({ betrokkenen }) => wijzigBetrokkene({ ...gegevens, betrokkene: one(betrokkenen, place), versie })
    )
  ),
  fc.record({ plaats: place, versie }).map(({ plaats: place, versie }) =>
    step("verwijder betrokkene", ({ betrokkenen }) => verwijderBetrokkene(one(betrokkenen, place), versie))
  ),
  place.map((nummer) => step("lees betrokkene", ({ betrokkenen }) => betrokkeneMetId(one(betrokkenen, nummer))))
)

const beheerKlantcontact = fc.oneof(
  klantcontactgegevens.map((gegevens) => step("registreer klantcontact", () => registreerKlantcontact(gegevens))),
  fc.record({ plaats: place, versie, gegevens: klantcontactgegevens }).map(({ gegevens, plaats: place, versie }) =>
    step(
      "wijzig klantcontact",
      ({ klantcontacten }) => wijzigKlantcontact(one(klantcontacten, place), versie, gegevens)
    )
  ),
  fc.record({ plaats: place, versie }).map(({ plaats: place, versie }) =>
    step("verwijder klantcontact", ({ klantcontacten }) => verwijderKlantcontact(one(klantcontacten, place), versie))
  )
)

const beheerPartij = fc.oneof(
  partij.map((gegevens) => step("registreer partij", () => registreerPartij(gegevens))),
  fc.record({ plaats: place, versie, gegevens: partij }).map(({ gegevens, plaats: place, versie }) =>
    step("wijzig partij", ({ partijen }) => wijzigPartij(one(partijen, place), versie, gegevens))
  ),
  fc.record({ plaats: place, versie, betrokkenen: fc.constantFrom("weigeren" as const, "ontkoppelen" as const), door })
    .map((
      { betrokkenen, door, plaats: place, versie }
    ) =>
      step(
        "verwijder partij",
        ({ partijen }) => verwijderPartij({ partij: one(partijen, place), versie, betrokkenen, door })
      )
    )
)

const byId = <A extends { readonly id: string }>(records: ReadonlyArray<A>): ReadonlyArray<A> =>
  records.toSorted((a, b) => a.id < b.id ? -1 : 1)

const persoon = fc.oneof(
  place.map((nummer) =>
    step(
      "inzage",
      ({ partijen }) =>
        Effect.map(inzage(one(partijen, nummer)), ({ betrokkenheden, handelingen, partij }) => ({
          partij,
          handelingen: handelingen.map(({ door, record, soort, velden }) => ({ id: record.id, door, soort, velden }))
            .toSorted((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
          betrokkenheden: byId(
            betrokkenheden.map((betrokkenheid) => ({ id: betrokkenheid.betrokkene.id, ...betrokkenheid }))
          )
        }))
    )
  ),
  fc.record({ plaats: place, door, proef: fc.boolean() }).map(({ door, plaats: place, proef: trial }) =>
    step(
      "vergeet",
      ({ partijen }) =>
        Effect.map(
          vergeet({ partij: one(partijen, place), door, proef: trial }),
          ({ betrokkenen, klantcontacten, partij }) => ({
            partij,
            betrokkenen: betrokkenen.toSorted(),
            klantcontacten: klantcontacten.toSorted()
          })
        )
    )
  ),
  fc.record({ plaats: place, recht: inzagerecht }).map(({ plaats: place, recht: right }) =>
    step("contactgegevens", ({ betrokkenen }) => bepaalContactgegevensVoorOpvolging(one(betrokkenen, place), right))
  )
)

const browse = fc.record({ oplopend: fc.boolean(), aantal: fc.integer({ min: 1, max: 4 }) })
const veld = fc.constantFrom("plaatsgevondenOp" as const, "registratiedatum" as const)

const zoek = fc.oneof(
  fc.record({
    plaats: place,
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
    blader: browse
  }).map(({ blader: browse, filter, plaats: place, veld, vorm: form }) =>
    step("zoek betrokkenen", ({ klantcontacten, partijen }) =>
      zoekBetrokkenen(
        {
          ...filter,
          ...(form.includes("klantcontact") ? { klantcontact: one(klantcontacten, place) } : {}),
          ...(form.includes("partij") ? { partij: one(partijen, place) } : {})
        },
        veld,
        browse
      ))
  ),
  fc.record({ veld, blader: browse }).map(({ blader: browse, veld }) =>
    step("zoek klantcontacten", () => zoekKlantcontacten({}, veld, browse))
  ),
  fc.record({
    filter: fc.record({
      soortPartij: fc.constantFrom<SoortPartij>("persoon", "organisatie", "contactpersoon"),
      digitaalAdres: fc.constantFrom(...adressen)
    }, { requiredKeys: [] }),
    recht: inzagerecht,
    blader: browse
  }).map(({ blader: browse, filter, recht: right }) => step("zoek partijen", () => zoekPartijen(filter, right, browse)))
)

/** Any step; most often one that makes records. */
export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: nightSteps },
  { weight: 6, arbitrary: registreer },
  { weight: 3, arbitrary: koppel },
  { weight: 2, arbitrary: ontkoppel },
  { weight: 2, arbitrary: beheerBetrokkene },
  { weight: 2, arbitrary: beheerKlantcontact },
  { weight: 3, arbitrary: beheerPartij },
  { weight: 2, arbitrary: persoon },
  { weight: 2, arbitrary: zoek }
)
