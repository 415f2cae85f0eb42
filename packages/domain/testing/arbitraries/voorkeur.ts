import * as fc from "fast-check"
import type { DigitaalAdres } from "../../src/values/digitaal-adres.ts"
import { writtenDigitaalAdres } from "./digitaal-adres.ts"
import { keyOfAdres, writtenDigitaleAdressen } from "./digitale-adressen.ts"

type Written = typeof DigitaalAdres.Encoded

const different = ({ adres, soortDigitaalAdres }: Written): Written => ({
  soortDigitaalAdres,
  adres: soortDigitaalAdres === "email" ? adres.replace(/@.*$/u, (domain) => domain.toUpperCase()) : adres,
  omschrijving: "zoals ik hem het liefst schrijf"
})

/**
 * Digital addresses with or without a preferred one. The preferred one is among them, is among them in another
 * spelling, or still has to be added. `veld`: the name of the field it stands in.
 */
export const metVoorkeur = <const Veld extends string>(veld: Veld) =>
  fc.tuple(writtenDigitaleAdressen, fc.option(writtenDigitaalAdres), fc.nat(), fc.boolean()).map(
    ([adressen, ander, place, rewrite]) => {
      const own = adressen[place % Math.max(1, adressen.length)]
      const voorkeur = ander ?? (own !== undefined && rewrite ? different(own) : own)
      const past = voorkeur !== undefined &&
        (adressen.length < 50 || adressen.some((adres) => keyOfAdres(adres) === keyOfAdres(voorkeur)))
      return { digitaleAdressen: adressen, ...(past ? { [veld]: voorkeur } : {}) } as
        & { readonly digitaleAdressen: typeof adressen }
        & { readonly [naam in Veld]?: Written }
    }
  )
