import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { bdi } from "../pages/paragraph.ts"
import { type OntvangenField, ontvangenName } from "./ontvangen-as-typed.ts"
import type { Typed } from "./typed.ts"

/** What was received for a field, and that another value takes its place; undefined where nothing was received. */
export const ontvangenHelp = (c: Context<SignedIn>, field: OntvangenField, before: Typed): Html | undefined => {
  const { contactgegevens: words } = c.get("texts")
  const received = before[ontvangenName(field)] ?? ""
  return received === "" ? undefined : html`${words.ontvangen}: ${bdi(received)}. ${words.ontvangenGoes}`
}
