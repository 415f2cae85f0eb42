import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { choice } from "../pages/choice.ts"
import type { Html } from "../pages/html.ts"
import { yesOrNo } from "../pages/yes-or-no.ts"

/** The fields for what somebody is in a contact, by their names. */
type RoleFields = { readonly [name in "initiator" | "rol"]?: string | undefined }

/** What somebody is in a contact, and whether they began it. */
export const rolePart = (
  c: Context<SignedIn>,
  { initiator = "", rol = "" }: RoleFields,
  errors: RoleFields = {}
): Html => {
  const { partij, registration: words } = c.get("texts")
  return html`${
    choice({ name: "rol", label: words.rol, value: rol, options: Object.entries(partij.roles), error: errors.rol })
  }
${yesOrNo(c, { name: "initiator", label: words.initiator, value: initiator, error: errors.initiator })}`
}
