import * as fc from "fast-check"
import { geleden } from "./circumstances.ts"
import { deVerwante, gegeven, type Invulling, wie } from "./relatives.ts"

/** By what a betrokkene of a {@link verwanteWereld} is made. */
export const verwanteBetrokkene = fc.record({
  klantcontact: fc.nat(1),
  naarPartij: fc.constantFrom(0, 0, 1, 2, 3),
  gekend: fc.boolean(),
  /** Whether he is the one whom his partij is of, as is mostly so, or somebody else. */
  vreemd: fc.constantFrom(false, false, false, true),
  hij: wie,
  ander: wie,
  gegeven: fc.option(gegeven, { freq: 3, nil: () => ({ digitaleAdressen: [] }) }),
  rol: fc.constantFrom("klant", "klant", "vertegenwoordiger"),
  initiator: fc.boolean(),
  registratiedatum: geleden,
  ontkoppeld: fc.boolean(),
  oudeVormen: fc.constantFrom(false, false, false, true)
})

/** The betrokkene as he is written; `partij` is the one that he is linked to, or taken for. */
export const geschrevenBetrokkene = (
  id: string,
  klantcontact: string,
  partij: { readonly id: string; readonly hij: number } | undefined,
  keuze: Invulling<typeof verwanteBetrokkene>
) => {
  const hij = deVerwante(keuze.vreemd || partij === undefined ? keuze.hij : partij.hij)
  const { voorkeur, ...overig }: ReturnType<Invulling<typeof gegeven>> = keuze.gegeven(hij, deVerwante(keuze.ander))
  return {
    ...(keuze.gekend && partij !== undefined
      ? {
        _tag: "Gekend",
        partij: partij.id,
        grond: { soort: "gekozen-partij", door: "baliemedewerker", op: keuze.registratiedatum }
      }
      : { _tag: "Ongekend" }),
    id,
    klantcontact,
    rol: keuze.rol,
    initiator: keuze.initiator,
    contactgegevens: { ...overig, ...(voorkeur === undefined ? {} : { communicatiekanaal: voorkeur }) },
    registratiedatum: keuze.registratiedatum,
    versie: 1
  }
}
