import { digitaleAdressenVanPartij, PartijId } from "@betrokkene/domain"
import { shownPartij } from "../../../accounting/shown.ts"
import { partijInSight, readSecretOfSecret } from "../partijen/partij-in-sight.ts"
import { digitaalAdresRoutes } from "./digitaal-adres-routes.ts"

/** The digital addresses of a partij, one by one. With geheimhouding they are for who may see its gegevens (B9). */
export const adresRoutesVanPartij = digitaalAdresRoutes({
  collection: "partijen",
  van: "VanPartij",
  naam: "de partij",
  id: PartijId,
  alsoScopes: [readSecretOfSecret],
  nietGevonden: "partij-niet-gevonden",
  inSight: partijInSight,
  shows: ({ id }) => [shownPartij(id)],
  marks: ({ gegevens }) => ({ geheimhouding: gegevens.indicatieGeheimhouding }),
  beheer: digitaleAdressenVanPartij
})
