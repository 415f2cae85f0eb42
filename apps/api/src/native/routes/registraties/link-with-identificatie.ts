import type { AlsoScopes } from "../../../http/route.ts"
import type { Registration } from "../../contract/registratie-input.ts"

/** A caller who may only register, such as a web form, must not be able to find out which bsn is known. */
export const linkWithIdentificatie: AlsoScopes<unknown, Registration> = {
  scopes: ["link"],
  when: "met een identificatie",
  applies: ({ body }) => body.identificatie !== undefined
}
