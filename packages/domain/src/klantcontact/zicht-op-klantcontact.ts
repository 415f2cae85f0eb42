import type { Inzagerecht } from "../partij/inzagerecht.ts"
import { type Klantcontact, withoutOptionalTexts } from "./klantcontact.ts"

/**
 * Says that the texts of a klantcontact were left out because it is vertrouwelijk. It says so also if it has none. What
 * else was written down of it goes with the inhoud.
 */
export const vertrouwelijkWeggelaten = [
  { soort: "onderwerp", reden: "vertrouwelijk" },
  { soort: "inhoud", reden: "vertrouwelijk" }
] as const

/**
 * A view of a contact, as a caller may see it: with its texts, or, if it is vertrouwelijk, without. What is left is
 * that it took place: when, by which kanaal, in which language, and what came of it.
 */
export type Klantcontactzicht =
  | { readonly _tag: "Open"; readonly klantcontact: Klantcontact }
  | {
    readonly _tag: "Vertrouwelijk"
    readonly klantcontact: Omit<Klantcontact, "gegevens"> & {
      readonly gegevens: Omit<
        Klantcontact["gegevens"],
        "onderwerp" | "inhoud" | "reactie" | "hoofdOnderwerpType" | "metadata"
      >
    }
    readonly weggelaten: typeof vertrouwelijkWeggelaten
  }

/** Whether a caller with this right may see the texts of the klantcontact. */
export const maySeeTexts = ({ gegevens }: Klantcontact, right: Pick<Inzagerecht, "vertrouwelijk">): boolean =>
  right.vertrouwelijk || !gegevens.vertrouwelijk

/**
 * What a caller with this right may see of the klantcontact. Every answer that shows a klantcontact goes through this
 * function.
 *
 * @example
 * ```ts
 * import { Klantcontact, zichtOpKlantcontact } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const moment = "2026-11-23T08:15:00Z"
 * const klantcontact = Schema.decodeSync(Klantcontact)({
 *   id: "3d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
 *   nummer: "0000000001",
 *   gegevens: { kanaal: "balie", onderwerp: "Schulden", vertrouwelijk: true, plaatsgevondenOp: moment },
 *   registratiedatum: moment,
 *   versie: 1
 * })
 * const zicht = zichtOpKlantcontact(klantcontact, { vertrouwelijk: false })
 * console.log(zicht._tag, "onderwerp" in zicht.klantcontact.gegevens) // Vertrouwelijk false
 * ```
 */
export const zichtOpKlantcontact = (
  klantcontact: Klantcontact,
  right: Pick<Inzagerecht, "vertrouwelijk">
): Klantcontactzicht => {
  if (maySeeTexts(klantcontact, right)) return { _tag: "Open", klantcontact }
  const { onderwerp: _onderwerp, ...gegevens } = withoutOptionalTexts(klantcontact.gegevens)
  return {
    _tag: "Vertrouwelijk",
    klantcontact: { ...klantcontact, gegevens },
    weggelaten: vertrouwelijkWeggelaten
  }
}
