export { grantRights, RoleMissing, type Roles, RoleTwice } from "./access/roles.ts"
export type { DatabaseSettings } from "./connection/settings.ts"
export { layer } from "./layer.ts"
export { migrate, MigrationFailed } from "./migrations/migrate.ts"
