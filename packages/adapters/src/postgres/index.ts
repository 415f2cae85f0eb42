export type { Databaseinstellingen } from "./instellingen.ts"
export { layer } from "./layer.ts"
export { MigratieMislukt, migreer } from "./migreer.ts"
export { RolDubbel, RolOntbreekt, type Rollen, verleenRechten } from "./rechten.ts"
