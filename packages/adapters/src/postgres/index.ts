export { RoleMissing, type Roles, RoleTwice, verleenRechten } from "./access/roles.ts"
export type { DatabaseSettings } from "./connection/settings.ts"
export { layer } from "./layer.ts"
export { MigrationFailed, migreer } from "./migrations/migrate.ts"
