export { RolDubbel, type Rollen, RolOntbreekt, verleenRechten } from "./access/roles.ts"
export type { Databaseinstellingen } from "./connection/settings.ts"
export { layer } from "./layer.ts"
export { MigratieMislukt, migreer } from "./migrations/migrate.ts"
