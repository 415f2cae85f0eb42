import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { table } from "../pages/table.ts"
import { fieldText, outcomeText } from "./reason-words.ts"
import type { Weighed } from "./weighed.ts"

/**
 * What each detail adds to the sum or takes from it, from the start to the threshold, in words with a picture beside them.
 * The pictures repeat the numbers, so screen readers skip them. `whose` tells tables of more partijen apart.
 */
export const waterfall = (
  c: Context<SignedIn>,
  weighed: ReadonlyArray<Weighed>,
  threshold: number,
  whose?: string
): Html => {
  const { proposals: words } = c.get("texts")
  const number = signed(c)
  const sums = weighed.map((_, index) => weighed.slice(0, index + 1).reduce((sum, { gewicht }) => sum + gewicht, 0))
  const total = sums.at(-1) ?? 0
  const span = { low: Math.min(0, ...sums), high: Math.max(threshold, ...sums), threshold }
  return table({
    caption: whose === undefined ? words.weightsCaption : `${words.weightsCaption}: ${whose}`,
    columns: [words.detail, words.outcome, words.weight, words.sum, words.picture],
    rows: [
      [words.start, "", "", number(0), bar(span, 0, 0)],
      ...weighed.map((one, index) => {
        const sum = sums[index] ?? 0
        return [
          fieldText(c, one),
          outcomeText(c, one),
          number(one.gewicht),
          number(sum),
          bar(span, sum - one.gewicht, sum)
        ]
      }),
      [
        html`<strong>${words.total}</strong>`,
        total >= threshold ? words.reached : words.notReached,
        "",
        html`<strong>${number(total)}</strong>`,
        bar(span, 0, total)
      ],
      [words.threshold, "", "", number(threshold), bar(span, 0, 0)]
    ]
  })
}

const signed = (c: Context<SignedIn>) => {
  const format = new Intl.NumberFormat(c.get("language") === "nl" ? "nl-NL" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero"
  })
  return (weight: number): string => format.format(weight).replace("-", "\u2212")
}

/** What all pictures of a waterfall share: the lowest and the highest sum, and where the threshold is. */
interface Span {
  readonly low: number
  readonly high: number
  readonly threshold: number
}

/** One step, as a bar from a sum to the next, with a line at the threshold. A style attribute would be refused. */
const bar = ({ high, low, threshold }: Span, from: number, to: number): Html => {
  const at = (sum: number): number => Math.round((sum - low) / (high - low) * 1000) / 10
  const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))]
  return html`<svg class="weight" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="${
    to < from ? "against" : "for"
  }" x="${left}" y="2" width="${Math.max(0.5, right - left)}" height="10"/><line class="threshold" x1="${
    at(threshold)
  }" x2="${at(threshold)}" y1="0" y2="14" vector-effect="non-scaling-stroke"/></svg>`
}
