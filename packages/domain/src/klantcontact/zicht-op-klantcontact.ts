import type { Inzagerecht } from "../partij/inzagerecht.ts"
import type { Klantcontact } from "./klantcontact.ts"

/** Says that the texts of a klantcontact were left out because it is vertrouwelijk. It says so also if it has none. */
export const vertrouwelijkWeggelaten = [
  { soort: "onderwerp", reden: "vertrouwelijk" },
  { soort: "inhoud", reden: "vertrouwelijk" }
] as const

/**
 * A view of a contact, as a caller may see it: with its texts, or, if it is vertrouwelijk, without. What is left is
 * that it took place: when, by which kanaal, in which language, and whether the customer was reached.
 */
export type Klantcontactzicht =
  | { readonly _tag: "Open"; readonly klantcontact: Klantcontact }
  | {
    readonly _tag: "Vertrouwelijk"
    readonly klantcontact: Omit<Klantcontact, "gegevens"> & {
      readonly gegevens: Omit<Klantcontact["gegevens"], "onderwerp" | "inhoud">
    }
    readonly weggelaten: typeof vertrouwelijkWeggelaten
  }

/** Whether a caller with this right may see the texts of the klantcontact. */
export const maySeeTexts = ({ gegevens }: Klantcontact, right: Pick<Inzagerecht, "vertrouwelijk">): boolean =>
  right.vertrouwelijk || !gegevens.vertrouwelijk

/**
 * What a caller with this right may see of the klantcontact. Every answer that shows a klantcontact goes through this
 * function.
 */
export const zichtOpKlantcontact = (
  klantcontact: Klantcontact,
  right: Pick<Inzagerecht, "vertrouwelijk">
): Klantcontactzicht => {
  if (maySeeTexts(klantcontact, right)) return { _tag: "Open", klantcontact }
  const { inhoud: _inhoud, onderwerp: _onderwerp, ...gegevens } = klantcontact.gegevens
  return {
    _tag: "Vertrouwelijk",
    klantcontact: { ...klantcontact, gegevens },
    weggelaten: vertrouwelijkWeggelaten
  }
}
