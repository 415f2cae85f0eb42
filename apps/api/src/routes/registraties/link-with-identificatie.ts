import type { Registration } from "../../contract/registratie-input.ts"
import type { AlsoScopes } from "../../http/route.ts"

/** Who may only register, as a web form does, cannot try out who is known by a bsn. */
export const linkWithIdentificatie: AlsoScopes<unknown, Registration> = {
  scopes: ["link"],
  when: "met een identificatie",
  applies: ({ body }) => body.identificatie !== undefined
}
