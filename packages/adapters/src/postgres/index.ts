export type { Databaseinstellingen } from "./instellingen.ts"
export { layer } from "./layer.ts"
export { MigratieMislukt, migreer } from "./migreer.ts"
export { RolDubbel, type Rollen, RolOntbreekt, verleenRechten } from "./rechten.ts"
