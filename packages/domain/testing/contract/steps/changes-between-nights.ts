import { Effect, Schema } from "effect"
import * as fc from "fast-check"
import {
  anonimiseerKlantcontact,
  type Betrokkene,
  BevindingReden,
  heropenBevinding,
  type Klantcontact,
  koppelBetrokkene,
  ontkoppelBetrokkene,
  type Partij,
  type Partijgegevens,
  registreerBetrokkene,
  registreerPartij,
  type ReportedBevinding,
  SideRecords,
  undoBevinding,
  vergeet,
  verwijderBetrokkene,
  verwijderKlantcontact,
  wijsBevindingAf,
  wijzigBetrokkene,
  wijzigPartij
} from "../../../src/index.ts"
import { isCarriedOut } from "../../../src/reconciliatie/besluit.ts"
import { freshSideRecord } from "../worlds/fresh-side-record.ts"
import { allBevindingen, recordsIn, type RegisterContent } from "../worlds/night-register.ts"
import type { RegisterPorts } from "../worlds/surroundings.ts"
import { accepteer } from "./accepteer.ts"
import { dayWork } from "./day-work.ts"
import { balie, operator, phoneCall } from "./registratie.ts"

type Work = Effect.Effect<unknown, unknown, RegisterPorts>

/** Does something with records of the register, chosen by numbers. */
type Change = (inhoud: RegisterContent, one: number, other: number) => Work

const chosen = <A>(all: ReadonlyArray<A>, place: number): A | undefined => all[place % Math.max(1, all.length)]

const withPartijen = (perform: (partij: Partij, other: Partij) => Work): Change => ({ partijen }, one, other) => {
  const [partij, second] = [chosen(partijen, one), chosen(partijen, other)]
  return partij === undefined || second === undefined ? Effect.void : perform(partij, second)
}

const withBetrokkene = (perform: (betrokkene: Betrokkene, partij: Partij) => Work): Change =>
(
  { betrokkenen, partijen },
  one,
  other
) => {
  const [betrokkene, partij] = [chosen(betrokkenen, one), chosen(partijen, other)]
  return betrokkene === undefined || partij === undefined ? Effect.void : perform(betrokkene, partij)
}

const withKlantcontact =
  (perform: (klantcontact: Klantcontact, other: number) => Work): Change => ({ klantcontacten }, one, other) => {
    const klantcontact = chosen(klantcontacten, one)
    return klantcontact === undefined ? Effect.void : perform(klantcontact, other)
  }

const withBevinding = (
  may: (bevinding: ReportedBevinding) => boolean,
  perform: (bevinding: ReportedBevinding) => Work
): Change =>
(_, one) =>
  Effect.flatMap(allBevindingen, (all) => {
    const bevinding = chosen(all.filter(may), one)
    return bevinding === undefined ? Effect.void : perform(bevinding)
  })

/** What the gegevens of a partij tell about who it is. */
const person = ({ gegevens }: Partij) => ({ ...gegevens, identificatoren: [] }) as object

const contactOf = (partij: Partij): Betrokkene["contactgegevens"] => {
  const gegevens = partij.gegevens as object
  const kept = ["bezoekadres", "contactnaam", "correspondentieadres", "digitaleAdressen", "organisatienaam"]
  return Object.fromEntries(Object.entries(gegevens).filter(([veld]) => kept.includes(veld))) as object as Betrokkene[
    "contactgegevens"
  ]
}

const changed = ({ gegevens, id }: Partij, different: object, ...more: OptionalLast) =>
  wijzigPartij(id, "elke", { ...gegevens as object, ...different } as Partijgegevens, ...more)

/** Why its identificatoren change. */
type OptionalLast = Parameters<typeof wijzigPartij> extends [unknown, unknown, unknown, ...infer Rest] ? Rest : never

const reden = Schema.decodeSync(BevindingReden)("Nagevraagd")

const isOpen = ({ toestand }: ReportedBevinding): boolean => toestand === "open"

const changes: ReadonlyArray<Change> = [
  // Shares every value with another partij, and may make a block too large.
  withPartijen((partij) => registreerPartij(person(partij) as Partijgegevens)),
  withPartijen((partij) => registreerPartij(person(partij) as Partijgegevens)),
  // Loses its own values, and gets those of another one.
  withPartijen((partij, { gegevens: { bezoekadres, digitaleAdressen } }) =>
    changed(partij, { bezoekadres, digitaleAdressen, correspondentieadres: undefined, voorkeurskanaal: undefined })
  ),
  withPartijen((partij) => changed(partij, { bezoekadres: undefined })),
  withPartijen((partij) => changed(partij, { identificatoren: [] }, { wijziging: "correctie", door: operator })),
  withPartijen((partij) => vergeet({ partij: partij.id, door: balie, proef: false })),
  withBetrokkene((_, partij) =>
    registreerBetrokkene({
      klantcontact: { nieuw: phoneCall },
      rol: "klant",
      initiator: true,
      contactgegevens: contactOf(partij),
      door: balie
    })
  ),
  withBetrokkene(({ klantcontact }, partij) =>
    registreerBetrokkene({
      klantcontact: { existing: klantcontact },
      rol: "klant",
      initiator: false,
      contactgegevens: contactOf(partij),
      door: balie
    })
  ),
  withBetrokkene(({ id, initiator, rol }, partij) =>
    wijzigBetrokkene({ betrokkene: id, versie: "elke", rol, initiator, contactgegevens: contactOf(partij) })
  ),
  withBetrokkene(({ id }, { id: partij }) =>
    koppelBetrokkene({
      betrokkene: id,
      versie: "elke",
      identificatie: { soort: "gekozen-partij", partij },
      door: balie
    })
  ),
  withBetrokkene(({ id }) => ontkoppelBetrokkene({ betrokkene: id, versie: "elke", door: balie })),
  withBetrokkene(({ id }) => verwijderBetrokkene(id, "elke")),
  withKlantcontact(({ id }) => anonimiseerKlantcontact({ klantcontact: id, versie: "elke", door: balie })),
  withKlantcontact(({ id }) => verwijderKlantcontact(id, "elke")),
  withKlantcontact(({ id }, other) =>
    Effect.flatMap(
      freshSideRecord("internetaak", {
        klantcontact: id,
        gevraagdeHandeling: "Bel terug",
        status: other % 2 === 0 ? "te_verwerken" : "verwerkt"
      }),
      (internetaak) => SideRecords.use((all) => all.voegToe(internetaak))
    )
  ),
  withBevinding((one) => isOpen(one) && one.voorstel !== undefined, accepteer),
  withBevinding((one) => isOpen(one) && one.voorstel?.soort === "samenvoegen", accepteer),
  withBevinding(isOpen, ({ id, versie }) => wijsBevindingAf({ bevinding: id, versie, door: operator, reden })),
  withBevinding(
    ({ regel, toestand }) => toestand === "open" && regel === "mogelijke-partij",
    ({ id, versie }) => wijsBevindingAf({ bevinding: id, versie, door: operator, reden })
  ),
  withBevinding(isCarriedOut, ({ id, versie }) => undoBevinding({ bevinding: id, versie, door: balie })),
  withBevinding(
    ({ toestand }) => toestand === "afgewezen",
    ({ id, versie }) => heropenBevinding({ bevinding: id, versie, door: operator, reden })
  )
]

const change: fc.Arbitrary<Work> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...changes), fc.nat(99), fc.nat(99)).map(([perform, one, other]) =>
      Effect.flatMap(recordsIn, (inhoud) => perform(inhoud, one, other))
    )
  },
  dayWork
)

/** What happens between two nights: each change is made if the register allows it. */
export const changesBetweenNights: fc.Arbitrary<Effect.Effect<void, never, RegisterPorts>> = fc
  .array(change, { minLength: 1, maxLength: 5 })
  .map((all) => Effect.forEach(all, (one) => Effect.ignore(one), { discard: true }))
