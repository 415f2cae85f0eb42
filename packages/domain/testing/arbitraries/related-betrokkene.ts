import * as fc from "fast-check"
import { Identificator } from "../../src/values/identificator.ts"
import { read } from "../decoding.ts"
import { ago } from "./circumstances.ts"
import { standInDigest } from "./identificator-digest.ts"
import { gegeven, type Relative, theRelative, type Values, whom } from "./relatives.ts"

/** The choices from which a betrokkene of a {@link relatedWorld} is made. */
export const relatedBetrokkene = fc.record({
  klantcontact: fc.nat(1),
  toPartij: fc.constantFrom(0, 0, 1, 2, 3),
  gekend: fc.boolean(),
  /** Whether the betrokkene is the person of the partij, as most often, or somebody else. */
  stranger: fc.constantFrom(false, false, false, true),
  /**
   * What the link rests on: a choice, or an identificator of the person or of another one, as the register keeps it; or the
   * word of somebody who corrected that of the other one; or a choice while the partij was one with another.
   */
  grond: fc.constantFrom("keuze", "keuze", "zelf", "ander", "onbekend", "ander-geheim", "gecorrigeerd", "onbeslist"),
  self: whom,
  ander: whom,
  gegeven: fc.option(gegeven, { freq: 3, nil: () => ({ digitaleAdressen: [] }) }),
  ontvangen: fc.constantFrom(false, false, false, true),
  rol: fc.constantFrom("klant", "klant", "vertegenwoordiger"),
  initiator: fc.boolean(),
  registratiedatum: ago,
  /** When its kinds were given, if not when it was registered. */
  given: fc.option(fc.record({ naam: ago, "digitaalAdres.email": ago }), { nil: undefined }),
  ontkoppeld: fc.boolean(),
  oldForms: fc.constantFrom(false, false, false, true)
})

/** The betrokkene as written. `partij`: the one it is linked to, or resembles. */
export const writtenBetrokkene = (
  id: string,
  klantcontact: string,
  partij: { readonly id: string; readonly self: number } | undefined,
  choice: Values<typeof relatedBetrokkene>
) => {
  const self = theRelative(choice.stranger || partij === undefined ? choice.self : partij.self)
  const { voorkeur, ...rest }: ReturnType<Values<typeof gegeven>> = choice.gegeven(self, theRelative(choice.ander))
  return {
    ...(choice.gekend && partij !== undefined
      ? {
        _tag: "Gekend",
        partij: partij.id,
        grond: writtenGrond(
          theRelative(["ander", "gecorrigeerd"].includes(choice.grond) ? choice.ander : partij.self),
          choice
        )
      }
      : { _tag: "Ongekend" }),
    id,
    klantcontact,
    rol: choice.rol,
    initiator: choice.initiator,
    contactgegevens: {
      ...rest,
      ...(voorkeur === undefined ? {} : { communicatiekanaal: voorkeur }),
      ...(choice.ontvangen ? { zoalsOntvangen: { bezoekadres: { stad: "Proefdorp" } } } : {})
    },
    registratiedatum: choice.registratiedatum,
    ...(choice.given === undefined ? { versie: 1 } : { versie: 2, gegevenOp: { soorten: choice.given } })
  }
}

/** A partij that is gone. */
const formerlyOne = "0c0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"

const writtenGrond = (
  { identificatoren: [identificator] }: Relative,
  { grond, registratiedatum: op }: Pick<Values<typeof relatedBetrokkene>, "grond" | "registratiedatum">
) => {
  const doorEnOp = { door: "baliemedewerker", op }
  if (grond === "onbeslist") return { soort: "gekozen-partij", alternatives: [formerlyOne], ...doorEnOp }
  if (grond === "keuze" || identificator === undefined) return { soort: "gekozen-partij", ...doorEnOp }
  const digest = grond === "onbekend"
    ? {}
    : { digest: standInDigest(read(Identificator, identificator), grond === "ander-geheim" ? "ffffffff" : undefined) }
  if (grond === "gecorrigeerd") {
    const earlier = { identificatorsoort: identificator.soort, ...digest, op }
    return { soort: "gekozen-partij", earlier, ...doorEnOp }
  }
  return { soort: "identificator", identificatorsoort: identificator.soort, ...digest, ...doorEnOp }
}
