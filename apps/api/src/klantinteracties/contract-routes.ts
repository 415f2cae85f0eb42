import type { Route } from "../http/route.ts"
import { readRoutes } from "./engine/read-routes.ts"
import { servedBetrokkenen } from "./resources/served-betrokkenen.ts"
import { servedDigitaleAdressen } from "./resources/served-digitale-adressen.ts"
import { servedKlantcontacten } from "./resources/served-klantcontacten.ts"
import { servedPartijen } from "./resources/served-partijen.ts"
import { sideRoutes } from "./side-records/side-routes.ts"
import { adresRoutesOfContract } from "./writes/adres-routes-of-contract.ts"
import { changeRoutesOfContract } from "./writes/change-routes-of-contract.ts"
import { postRoutes } from "./writes/post-routes.ts"

/** Every operation of the contract that is served. */
export const contractRoutes: ReadonlyArray<Route> = [
  ...readRoutes(servedBetrokkenen),
  ...readRoutes(servedDigitaleAdressen),
  ...readRoutes(servedKlantcontacten),
  ...readRoutes(servedPartijen),
  ...sideRoutes,
  ...postRoutes,
  ...adresRoutesOfContract,
  ...changeRoutesOfContract
]
