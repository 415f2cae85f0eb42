import { type Afwijking, afwijkingenVan } from "../betrokkene/afwijking.ts"
import { zonderAfwijkingen } from "../betrokkene/zonder-afwijkingen.ts"
import { bepaalContactgegevens } from "../opvolging/bepaal-contactgegevens.ts"
import { fullInzage } from "../partij/inzagerecht.ts"
import { canonical } from "./canonical.ts"
import type { Gekoppelde } from "./gekoppelden.ts"

/**
 * The kinds of contactgegevens that the betrokkene gave and that can be removed without changing the follow-up
 * (B7): the resulting values and the preferred digital address stay the same. They are tried one after the other,
 * so all of them can be removed together. Empty when none can.
 */
export const overbodigeAfwijkingen = ({ betrokkene, partij }: Gekoppelde): ReadonlyArray<Afwijking> => {
  const own = betrokkene.contactgegevens
  const waardenWithout = (afwijkingen: ReadonlyArray<Afwijking>) =>
    waarden({ betrokkene: { ...betrokkene, contactgegevens: zonderAfwijkingen(own, afwijkingen) }, partij })
  const nu = waardenWithout([])
  return afwijkingenVan(own).reduce<ReadonlyArray<Afwijking>>((overbodig, afwijking) => {
    const meer = [...overbodig, afwijking]
    return waardenWithout(meer) === nu ? meer : overbodig
  }, [])
}

const waarden = (bron: Pick<Gekoppelde, "betrokkene" | "partij">): string => {
  const { bezoekadres, correspondentieadres, digitaleAdressen, naam, organisatienaam, voorkeurstaal } =
    bepaalContactgegevens(bron, fullInzage)
  return canonical([
    ...[naam, organisatienaam, bezoekadres, correspondentieadres, voorkeurstaal].map((gegeven) =>
      gegeven?.waarde ?? null
    ),
    ...new Set(digitaleAdressen.map(({ voorkeur, waarde }) => canonical([waarde, voorkeur])).sort())
  ])
}
