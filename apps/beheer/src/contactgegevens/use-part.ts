import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { yesOrNo } from "../pages/yes-or-no.ts"
import type { SentForm } from "./typed.ts"

/** What the data of a partij may be used for: whether they are secret (B9), and whether they are in use (B8). */
export const usePart = (
  c: Context<SignedIn>,
  { before, typed }: Pick<SentForm, "before" | "typed">,
  errors: { readonly [name: string]: string }
): Html => {
  const { contactgegevens: words } = c.get("texts")
  return html`${
    (["indicatieGeheimhouding", "indicatieActief"] as const).map((name) =>
      yesOrNo(c, { name, label: words[name], value: typed[name] ?? before[name] ?? "", error: errors[name] })
    )
  }`
}
