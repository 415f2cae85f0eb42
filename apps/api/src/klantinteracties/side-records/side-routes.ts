import type { Route } from "../../http/route.ts"
import type { Parameters } from "../engine/read-query.ts"
import { readRoutes } from "../engine/read-routes.ts"
import type { ServedResource, Versioned } from "../engine/served-resource.ts"
import { actoren } from "./actoren.ts"
import { actorklantcontacten } from "./actorklantcontacten.ts"
import { bijlagen } from "./bijlagen.ts"
import { internetaken } from "./internetaken.ts"
import { onderwerpobjecten } from "./onderwerpobjecten.ts"
import { servedSide } from "./serve-side.ts"
import { sideWriteRoutes } from "./side-write-routes.ts"

type AnyServed = ServedResource<Parameters, never, Versioned, never>

/** Every kind of side record as it is served. */
export const servedSides = [
  servedSide(onderwerpobjecten),
  servedSide(actoren),
  servedSide(actorklantcontacten),
  servedSide(bijlagen),
  servedSide(internetaken)
] as object as ReadonlyArray<AnyServed>

/** Every operation on side records. */
export const sideRoutes: ReadonlyArray<Route> = [
  ...servedSides.flatMap(readRoutes),
  ...sideWriteRoutes(onderwerpobjecten),
  ...sideWriteRoutes(actoren),
  ...sideWriteRoutes(actorklantcontacten),
  ...sideWriteRoutes(bijlagen),
  ...sideWriteRoutes(internetaken)
]
