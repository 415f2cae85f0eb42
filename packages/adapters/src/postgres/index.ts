export type { Databaseinstellingen } from "./instellingen.ts"
export { layer } from "./layer.ts"
export { MigratieMislukt, migreer } from "./migreer.ts"
export { RolOntbreekt, type Rollen, verleenRechten } from "./rechten.ts"
