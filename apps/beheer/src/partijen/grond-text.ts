import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { bdi } from "../pages/paragraph.ts"
import { moment } from "../words/moment.ts"
import type { Betrokkene } from "../words/schemas.ts"

/** What the link of a betrokkene rests on, who made it if this person may see that, and when. Nothing if ongekend. */
export const grondText = (c: Context<SignedIn>, { grond }: Pick<Betrokkene, "grond">): Html | "" => {
  if (grond === null) return ""
  const { partij: words } = c.get("texts")
  const { door, identificatorsoort, op } = grond
  const ground = identificatorsoort === null
    ? words.grounds.chosen
    : `${words.grounds.onNumber} ${identificatorsoort === "bsn" ? "bsn" : words.identificatoren[identificatorsoort]}`
  return html`${ground}${door === undefined ? "" : html`, ${words.grounds.by} ${bdi(door)}`}, ${words.grounds.since} ${
    moment(op, c.get("language"))
  }`
}
