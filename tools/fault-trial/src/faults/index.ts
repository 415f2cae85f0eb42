import { apiKilled } from "./api-killed.ts"
import { clientsGone } from "./clients-gone.ts"
import { connectionsCut } from "./connections-cut.ts"
import { databaseRestarted } from "./database-restarted.ts"
import { databaseSlow } from "./database-slow.ts"
import { deploy } from "./deploy.ts"
import type { Fault } from "./fault.ts"
import { poolFull } from "./pool-full.ts"
import { rollback } from "./rollback.ts"
import { sameKey } from "./same-key.ts"

/** All faults, in the order in which they are tried. */
export const faults: ReadonlyArray<Fault> = [
  apiKilled,
  databaseRestarted,
  connectionsCut,
  databaseSlow,
  poolFull,
  clientsGone,
  sameKey,
  deploy,
  rollback
]
