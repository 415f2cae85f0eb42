import type { thresholds } from "@betrokkene/domain/internal"
import { type Kind, missed } from "./kinds.ts"

/** Rows of a table for a reader. */
const shown = 40

/** The kinds of pairs of which most is missed, and those of which most is wrong. */
export const kindsText = (what: keyof typeof thresholds, kinds: ReadonlyArray<Kind>): string =>
  [
    `${what}: what is missed most`,
    ...rows(kinds.filter((kind) => missed(kind) > 0).slice(0, shown)),
    "",
    `${what}: what is wrong most`,
    ...rows(kinds.filter(({ wrong }) => wrong > 0).toSorted((one, other) => other.wrong - one.wrong).slice(0, shown)),
    ""
  ].join("\n")

const rows = (kinds: ReadonlyArray<Kind>): ReadonlyArray<string> => [
  "   same  no key  missed   wrong  others    bits",
  ...kinds.map((kind) =>
    [kind.same, kind.withoutKey, missed(kind), kind.wrong, kind.others, kind.score.toFixed(1)]
      .map((value) => String(value).padStart(7)).join(" ") + `  ${kind.levels}`
  )
]
