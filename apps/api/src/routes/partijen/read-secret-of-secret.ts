import type { AlsoScopes } from "../../http/route.ts"

/** Who may only write, could else switch geheimhouding off and look, or find out by what is refused. */
export const readSecretOfSecret: AlsoScopes<unknown, unknown> = {
  scopes: ["read-secret"],
  when: "als de partij geheimhouding heeft"
}
