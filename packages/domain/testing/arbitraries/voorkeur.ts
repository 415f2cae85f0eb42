import * as fc from "fast-check"
import type { DigitaalAdres } from "../../src/values/digitaal-adres.ts"
import { geschrevenDigitaalAdres } from "./digitaal-adres.ts"
import { geschrevenDigitaleAdressen, sleutelVanAdres } from "./digitale-adressen.ts"

type Geschreven = typeof DigitaalAdres.Encoded

const anders = ({ adres, soortDigitaalAdres }: Geschreven): Geschreven => ({
  soortDigitaalAdres,
  adres: soortDigitaalAdres === "email" ? adres.replace(/@.*$/u, (domein) => domein.toUpperCase()) : adres,
  omschrijving: "zoals ik hem het liefst schrijf"
})

/**
 * Digital addresses with a preferred one, or without: the preferred one is among them, is among them in another writing, or is
 * not among them and still to be added. `veld` is the name under which it stands.
 */
export const metVoorkeur = <const Veld extends string>(veld: Veld) =>
  fc.tuple(geschrevenDigitaleAdressen, fc.option(geschrevenDigitaalAdres), fc.nat(), fc.boolean()).map(
    ([adressen, ander, plaats, herschrijf]) => {
      const eigen = adressen[plaats % Math.max(1, adressen.length)]
      const voorkeur = ander ?? (eigen !== undefined && herschrijf ? anders(eigen) : eigen)
      const past = voorkeur !== undefined &&
        (adressen.length < 50 || adressen.some((adres) => sleutelVanAdres(adres) === sleutelVanAdres(voorkeur)))
      return { digitaleAdressen: adressen, ...(past ? { [veld]: voorkeur } : {}) } as
        & { readonly digitaleAdressen: typeof adressen }
        & { readonly [naam in Veld]?: Geschreven }
    }
  )
