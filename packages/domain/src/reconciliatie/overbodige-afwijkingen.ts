import { type Afwijking, afwijkingenVan } from "../betrokkene/afwijking.ts"
import { zonderAfwijkingen } from "../betrokkene/zonder-afwijkingen.ts"
import { bepaalContactgegevens } from "../opvolging/bepaal-contactgegevens.ts"
import { fullInzage } from "../partij/inzagerecht.ts"
import { canonical } from "./canonical.ts"
import type { Gekoppelde } from "./gekoppelden.ts"

/**
 * The kinds that the betrokkene gave and that may go without a difference for the follow-up (B7): the contactgegevens for it keep
 * the same values, and the same digital address is preferred. One is tried after the other, so they may go together.
 */
export const overbodigeAfwijkingen = ({ betrokkene, partij }: Gekoppelde): ReadonlyArray<Afwijking> => {
  const eigen = betrokkene.contactgegevens
  const waardenZonder = (afwijkingen: ReadonlyArray<Afwijking>) =>
    waarden({ betrokkene: { ...betrokkene, contactgegevens: zonderAfwijkingen(eigen, afwijkingen) }, partij })
  const nu = waardenZonder([])
  return afwijkingenVan(eigen).reduce<ReadonlyArray<Afwijking>>((overbodig, afwijking) => {
    const meer = [...overbodig, afwijking]
    return waardenZonder(meer) === nu ? meer : overbodig
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
