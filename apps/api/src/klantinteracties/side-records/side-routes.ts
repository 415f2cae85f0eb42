import type { SideSoort } from "@betrokkene/domain"
import type { Route } from "../../http/route.ts"
import type { Parameters } from "../engine/read-query.ts"
import { readRoutes } from "../engine/read-routes.ts"
import type { ServedResource, Versioned } from "../engine/served-resource.ts"
import { actoren } from "./actoren.ts"
import { actorklantcontacten } from "./actorklantcontacten.ts"
import { bijlagen } from "./bijlagen.ts"
import { categorieRelaties } from "./categorie-relaties.ts"
import { categorieen } from "./categorieen.ts"
import type { DescribedSide } from "./described-side.ts"
import { internetaken } from "./internetaken.ts"
import { onderwerpobjecten } from "./onderwerpobjecten.ts"
import { rekeningnummers } from "./rekeningnummers.ts"
import { servedSide } from "./serve-side.ts"
import { sideWriteRoutes } from "./side-write-routes.ts"
import { vertegenwoordigingen } from "./vertegenwoordigingen.ts"

type AnyServed = ServedResource<Parameters, never, Versioned, never>

/** Every kind of side record that the contract has, as it has it. */
const described = [
  onderwerpobjecten,
  actoren,
  actorklantcontacten,
  bijlagen,
  internetaken,
  rekeningnummers,
  vertegenwoordigingen,
  categorieen,
  categorieRelaties
] as object as ReadonlyArray<DescribedSide<SideSoort>>

/** Every kind of side record as it is served. */
export const servedSides = described.map((one) => servedSide(one)) as object as ReadonlyArray<AnyServed>

/** Every operation on side records. */
export const sideRoutes: ReadonlyArray<Route> = [
  ...servedSides.flatMap(readRoutes),
  ...described.flatMap((one) => sideWriteRoutes(one))
]
