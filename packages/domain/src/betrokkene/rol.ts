import { choice } from "../values/choice.ts"

/**
 * The role of the person or organisation in the klantcontact (seed): `klant` or `vertegenwoordiger`. Refusal:
 * `rol-ongeldig`.
 */
export const Rol = choice(["klant", "vertegenwoordiger"], "rol-ongeldig").annotate({ identifier: "Rol" })
export type Rol = typeof Rol.Type
