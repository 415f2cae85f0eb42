import { Effect } from "effect"
import type { Inzagerecht } from "../partij/inzagerecht.ts"
import { type BetrokkeneFilter, Betrokkenen } from "../ports/betrokkenen.ts"
import type { Blader, Bladzijde, Positie } from "../ports/bladzijde.ts"
import { Klantcontacten, type KlantcontactFilter, type Sorteerveld } from "../ports/klantcontacten.ts"
import { Partijen, type PartijFilter } from "../ports/partijen.ts"

/** A page of a list: its records, and from where the next and the previous page are to be asked, where there are such. */
export interface Pagina<A> {
  readonly records: ReadonlyArray<A>
  readonly volgende?: Positie
  readonly vorige?: Positie
}

/** Use case 6: betrokkenen of a klantcontact, of a partij, by digital address, rol, initiator, usage mode and period. */
export const zoekBetrokkenen = Effect.fn("zoekBetrokkenen")((
  filter: BetrokkeneFilter,
  veld: Sorteerveld,
  blader: Blader
) => Effect.map(Betrokkenen.use((betrokkenen) => betrokkenen.blader(filter, veld, blader)), pagina(blader)))

/** Klantcontacten by number, kanaal and period. */
export const zoekKlantcontacten = Effect.fn("zoekKlantcontacten")(
  (filter: KlantcontactFilter, veld: Sorteerveld, blader: Blader) =>
    Effect.map(Klantcontacten.use((klantcontacten) => klantcontacten.blader(filter, veld, blader)), pagina(blader))
)

/** Partijen by number, kind and digital address, as far as the asker may find them by it. */
export const zoekPartijen = Effect.fn("zoekPartijen")((filter: PartijFilter, recht: Inzagerecht, blader: Blader) =>
  Effect.map(Partijen.use((partijen) => partijen.blader(vindbaar(filter, recht), blader)), pagina(blader))
)

/** How many partijen {@link zoekPartijen} finds. */
export const telPartijen = Effect.fn("telPartijen")((filter: PartijFilter, recht: Inzagerecht) =>
  Partijen.use((partijen) => partijen.tel(vindbaar(filter, recht)))
)

/** Who may not see the address of a partij with geheimhouding does not find her by it either: that would confirm it (B9). */
const vindbaar = (filter: PartijFilter, { geheim }: Inzagerecht): PartijFilter =>
  filter.digitaalAdres === undefined || geheim ? filter : { ...filter, indicatieGeheimhouding: false }

/** A stretch of a list as a page of it. */
export const pagina = ({ vanaf }: Blader) => <A>({ meer, rijen }: Bladzijde<A>): Pagina<A> => {
  const eerste = rijen[0]?.positie
  const laatste = rijen.at(-1)?.positie
  const terug = vanaf?.richting === "voor"
  return {
    records: rijen.map(({ record }) => record),
    ...(laatste !== undefined && (terug || meer) ? { volgende: laatste } : {}),
    ...(eerste !== undefined && (terug ? meer : vanaf !== undefined) ? { vorige: eerste } : {})
  }
}
