import type { RegistreerCommand } from "@betrokkene/domain"
import type { AlsoScopes } from "../../http/route.ts"

/** The answer shows the klantcontact: who may only register sees none but those that he makes. */
export const readWithKlantcontact: AlsoScopes<unknown, Pick<RegistreerCommand, "klantcontact">> = {
  scopes: ["read"],
  when: "op een klantcontact dat er al is",
  applies: ({ body }) => "bestaand" in body.klantcontact
}
