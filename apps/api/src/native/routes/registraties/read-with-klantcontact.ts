import type { RegistreerBetrokkeneCommand } from "@betrokkene/domain"
import type { AlsoScopes } from "../../../http/route.ts"

/** The answer shows the klantcontact. A caller who may only register sees only the ones made by the same request. */
export const readWithKlantcontact: AlsoScopes<unknown, Pick<RegistreerBetrokkeneCommand, "klantcontact">> = {
  scopes: ["read"],
  when: "op een klantcontact dat er al is",
  applies: ({ body }) => "existing" in body.klantcontact
}
