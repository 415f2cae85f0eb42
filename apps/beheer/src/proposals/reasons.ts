import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { paragraph } from "../pages/paragraph.ts"
import type { Bevinding } from "../words/schemas.ts"
import { chance } from "./chance.ts"
import { numberedKind } from "./numbered-kind.ts"
import { fieldText, outcomeText } from "./reason-words.ts"
import { waterfall } from "./waterfall.ts"
import type { Weighed } from "./weighed.ts"

/** Of how many partijen the weights are shown at most. */
const mostPartijen = 4

/** Why something was found: what each detail weighs, what else holds, and whether the policy could allow it. */
export const reasons = (c: Context<SignedIn>, bevinding: Bevinding): Html => {
  const { proposals: words } = c.get("texts")
  const weighed = bevinding.kenmerken.filter((one): one is Weighed => one.gewicht !== undefined)
  const other = bevinding.kenmerken.filter(({ gewicht }) => gewicht === undefined)
  return html`${weighed.length === 0 ? "" : paragraph(words.whyWeighed)}
${
    bevinding.wegingen.slice(0, mostPartijen).map(({ drempel, kans, partij }) =>
      html`${
        waterfall(
          c,
          weighed.filter((one) => one.partij === partij),
          drempel,
          partij !== undefined && bevinding.wegingen.length > 1
            ? numberedKind(c, bevinding, { id: partij, soort: "partij" }) :
            undefined
        )
      }${chance(c, kans)}`
    )
  }
${
    other.length === 0
      ? ""
      : html`<ul>${other.map((one) => html`<li>${fieldText(c, one)}: ${outcomeText(c, one)}</li>`)}</ul>`
  }
${grounds(c, bevinding)}`
}

const grounds = (c: Context<SignedIn>, { voorstel }: Bevinding): Html | string => {
  const { proposals: words } = c.get("texts")
  if (voorstel?.soort !== "koppelen" || voorstel.gronden.length === 0) return ""
  return html`${paragraph(words.grounds)}
<ul>${voorstel.gronden.map((grond) => html`<li>${words.groundNames[grond]}</li>`)}</ul>`
}
