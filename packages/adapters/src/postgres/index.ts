export { type GivenOutNumbers, restored, resumeDeliveries } from "./access/restored.ts"
export {
  DatabaseRoleMissing,
  type DatabaseRoles,
  DatabaseRoleTwice,
  grantRights,
  requireRoles
} from "./access/roles.ts"
export type { DatabaseSettings } from "./connection/settings.ts"
export { type DatabaseTransport, transportOf } from "./connection/transport-of.ts"
export { layer } from "./layer.ts"
export { DatabaseNewer } from "./migrations/done-migrations.ts"
export { migrate, MigrationFailed } from "./migrations/migrate.ts"
export { missingMigrations } from "./migrations/missing-migrations.ts"
