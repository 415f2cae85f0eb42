import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { bdi } from "../pages/paragraph.ts"
import { moment } from "../words/moment.ts"
import type { Klantcontactzicht } from "../words/schemas.ts"

/** What a contact was about, as names with values. */
export const contactRows = (
  c: Context<SignedIn>,
  { inhoud, kanaal, nummer, onderwerp, plaatsgevondenOp }: Klantcontactzicht
): ReadonlyArray<readonly [string, Html | string | undefined]> => {
  const { partij: words } = c.get("texts")
  return [
    [words.when, moment(plaatsgevondenOp, c.get("language"))],
    [words.kanaal, bdi(kanaal)],
    [words.onderwerp, onderwerp === undefined ? words.confidential : bdi(onderwerp)],
    [words.inhoud, typeof inhoud === "string" ? bdi(inhoud) : undefined],
    [words.contactNumber, nummer]
  ]
}
