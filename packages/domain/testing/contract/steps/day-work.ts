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
import { recordsIn, type RegisterContent } from "../worlds/night-register.ts"
import type { RegisterPorts } from "../worlds/surroundings.ts"
import { balie } from "./registratie.ts"

/** A change that somebody makes by day to any record there is. */
type Wijziging = (inhoud: RegisterContent, place: number) => Effect.Effect<unknown, unknown, RegisterPorts>

const one = <A>(records: ReadonlyArray<A>, place: number): A | undefined => records[place % Math.max(1, records.length)]

const vanBetrokkene =
  (perform: (betrokkene: Betrokkene, ander: Betrokkene) => Effect.Effect<unknown, unknown, RegisterPorts>): Wijziging =>
  ({ betrokkenen }, place) => {
    const [betrokkene, ander] = [one(betrokkenen, place), one(betrokkenen, place + 1)]
    return betrokkene === undefined || ander === undefined ? Effect.void : perform(betrokkene, ander)
  }

const vanPartij =
  (perform: (partij: Partij) => Effect.Effect<unknown, unknown, RegisterPorts>): Wijziging => ({ partijen }, place) => {
    const partij = one(partijen, place)
    return partij === undefined ? Effect.void : perform(partij)
  }

const different = (partij: Partij, gegevens: object) =>
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
  vanPartij((partij) => different(partij, { indicatieActief: !partij.gegevens.indicatieActief })),
  vanPartij((partij) => different(partij, { digitaleAdressen: [], voorkeurskanaal: undefined })),
  vanPartij((partij) =>
    different(
      partij,
      partij.gegevens.soortPartij === "organisatie"
        ? { organisatienaam: "Iets Anders" }
        : { contactnaam: { achternaam: "Veranderproef" } }
    )
  ),
  vanPartij(({ id }) => verwijderPartij({ partij: id, versie: "elke", betrokkenen: "ontkoppelen", door: balie }))
]

/** What people do to the register by day, in sequence. */
export const dayWork: fc.Arbitrary<Effect.Effect<void, unknown, RegisterPorts>> = fc
  .array(fc.tuple(fc.constantFrom(...wijzigingen), fc.nat(9)), { minLength: 1, maxLength: 3 })
  .map((chosen) =>
    Effect.forEach(chosen, ([perform, place]) => Effect.flatMap(recordsIn, (inhoud) => perform(inhoud, place)), {
      discard: true
    })
  )
