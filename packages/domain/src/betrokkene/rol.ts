import { keuze } from "../values/keuze.ts"

/** The role of the person or organisation in the klantcontact (seed): `klant` or `vertegenwoordiger`. Refusal: `rol-ongeldig`. */
export const Rol = keuze(["klant", "vertegenwoordiger"], "rol-ongeldig")
export type Rol = typeof Rol.Type
