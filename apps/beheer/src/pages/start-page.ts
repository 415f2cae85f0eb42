import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { layout } from "./layout.ts"

/** The page after logging in: leads to what this person may do first. */
export const startPage = (c: Context<SignedIn>): Response | Promise<Response> => {
  if (c.get("session").scopes.includes("read")) return c.redirect("/search", 303)
  if (c.get("session").scopes.includes("register")) return c.redirect("/registrations", 303)
  if (c.get("session").scopes.includes("reconcile")) return c.redirect("/morning", 303)
  if (c.get("session").scopes.includes("deliver")) return c.redirect("/notices", 303)
  if (c.get("session").scopes.includes("revoke")) return c.redirect("/tokens", 303)
  const { frame } = c.get("texts")
  return c.html(
    layout(c, { title: frame.welcome, content: html`<p class="utrecht-paragraph">${frame.nothingAllowed}</p>` })
  )
}
