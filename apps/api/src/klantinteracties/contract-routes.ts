import type { Route } from "../http/route.ts"
import { readRoutes } from "./engine/read-routes.ts"
import { servedBetrokkenen } from "./resources/served-betrokkenen.ts"
import { servedDigitaleAdressen } from "./resources/served-digitale-adressen.ts"
import { servedIdentificatoren } from "./resources/served-identificatoren.ts"
import { servedKlantcontacten } from "./resources/served-klantcontacten.ts"
import { servedPartijen } from "./resources/served-partijen.ts"
import { sideRoutes } from "./side-records/side-routes.ts"
import { adresRoutesOfContract } from "./writes/adres-routes-of-contract.ts"
import { changeRoutesOfContract } from "./writes/change-routes-of-contract.ts"
import { identificatorRoutes } from "./writes/identificator-routes.ts"
import { partijRoutes } from "./writes/partij-routes.ts"
import { postRoutes } from "./writes/post-routes.ts"

/** Every operation of the contract that is served. */
export const contractRoutes: ReadonlyArray<Route> = [
  ...readRoutes(servedBetrokkenen),
  ...readRoutes(servedDigitaleAdressen),
  ...readRoutes(servedKlantcontacten),
  ...readRoutes(servedPartijen),
  ...readRoutes(servedIdentificatoren),
  ...sideRoutes,
  ...postRoutes,
  ...adresRoutesOfContract,
  ...changeRoutesOfContract,
  ...identificatorRoutes,
  ...partijRoutes
]
