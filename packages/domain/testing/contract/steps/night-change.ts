import { Effect } from "effect"
import * as fc from "fast-check"
import {
  type Betrokkene,
  type Partij,
  type Partijgegevens,
  verwijderBetrokkene,
  verwijderPartij,
  wijzigBetrokkene,
  wijzigPartij
} from "../../../src/index.ts"
import { recordsIn, type Registerinhoud } from "../worlds/night-register.ts"
import type { Omgeving } from "../worlds/surroundings.ts"
import { balie } from "./command.ts"

/** Something that somebody does by day to some record, whichever there is. */
type Wijziging = (inhoud: Registerinhoud, plaats: number) => Effect.Effect<unknown, unknown, Omgeving>

const een = <A>(records: ReadonlyArray<A>, plaats: number): A | undefined =>
  records[plaats % Math.max(1, records.length)]

const vanBetrokkene =
  (doe: (betrokkene: Betrokkene, ander: Betrokkene) => Effect.Effect<unknown, unknown, Omgeving>): Wijziging =>
  ({ betrokkenen }, plaats) => {
    const [betrokkene, ander] = [een(betrokkenen, plaats), een(betrokkenen, plaats + 1)]
    return betrokkene === undefined || ander === undefined ? Effect.void : doe(betrokkene, ander)
  }

const vanPartij =
  (doe: (partij: Partij) => Effect.Effect<unknown, unknown, Omgeving>): Wijziging => ({ partijen }, plaats) => {
    const partij = een(partijen, plaats)
    return partij === undefined ? Effect.void : doe(partij)
  }

const anders = (partij: Partij, gegevens: object) =>
  wijzigPartij(partij.id, "elke", { ...partij.gegevens, ...gegevens } as Partijgegevens)

const wijzigingen: ReadonlyArray<Wijziging> = [
  vanBetrokkene(({ id, initiator, rol }, { contactgegevens }) =>
    wijzigBetrokkene({ betrokkene: id, versie: "elke", rol, initiator, contactgegevens })
  ),
  vanBetrokkene(({ contactgegevens, id, initiator, rol }) =>
    wijzigBetrokkene({
      betrokkene: id,
      versie: "elke",
      rol: rol === "klant" ? "vertegenwoordiger" : "klant",
      initiator,
      contactgegevens
    })
  ),
  vanBetrokkene(({ id }) => verwijderBetrokkene(id, "elke")),
  vanPartij((partij) => anders(partij, { indicatieActief: !partij.gegevens.indicatieActief })),
  vanPartij((partij) => anders(partij, { digitaleAdressen: [], voorkeurskanaal: undefined })),
  vanPartij((partij) =>
    anders(
      partij,
      partij.gegevens.soortPartij === "organisatie"
        ? { organisatienaam: "Iets Anders" }
        : { contactnaam: { achternaam: "Veranderproef" } }
    )
  ),
  vanPartij(({ id }) => verwijderPartij({ partij: id, versie: "elke", betrokkenen: "ontkoppelen", door: balie }))
]

/** What people do to the register by day, one thing after the other. */
export const dagwerk: fc.Arbitrary<Effect.Effect<void, unknown, Omgeving>> = fc
  .array(fc.tuple(fc.constantFrom(...wijzigingen), fc.nat(9)), { minLength: 1, maxLength: 3 })
  .map((gekozen) =>
    Effect.forEach(gekozen, ([doe, plaats]) => Effect.flatMap(recordsIn, (inhoud) => doe(inhoud, plaats)), {
      discard: true
    })
  )
