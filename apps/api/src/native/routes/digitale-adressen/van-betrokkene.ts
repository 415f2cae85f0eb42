import { BetrokkeneId, betrokkeneMetId, digitaleAdressenVanBetrokkene } from "@betrokkene/domain"
import { shownBetrokkene } from "../../../accounting/shown.ts"
import { digitaalAdresRoutes } from "./digitaal-adres-routes.ts"

/** The digital addresses that a betrokkene gave, one by one. */
export const adresRoutesVanBetrokkene = digitaalAdresRoutes({
  collection: "betrokkenen",
  van: "VanBetrokkene",
  naam: "de betrokkene",
  id: BetrokkeneId,
  nietGevonden: "betrokkene-niet-gevonden",
  inSight: betrokkeneMetId,
  shows: (betrokkene) => shownBetrokkene(betrokkene.id, betrokkene._tag === "Gekend" ? betrokkene.partij : undefined),
  beheer: digitaleAdressenVanBetrokkene
})
