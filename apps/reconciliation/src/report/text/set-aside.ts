import { number } from "@betrokkene/program"
import type { Rapport } from "../report.ts"
import { largeBlocksInWords } from "../words/large-blocks.ts"

/** Records that could not be examined. */
export const terzijde = ({ terzijde: { aantal, eerste: first } }: Rapport): ReadonlyArray<string> =>
  aantal === 0 ? [] : [
    "",
    `Terzijde gelegd: ${number(aantal)}`,
    ...first.map(({ record, reden }) => `  ${record.soort} ${record.id}: ${reden}`),
    ...(aantal > first.length ? [`  en nog ${number(aantal - first.length)}.`] : [])
  ]

/** Blocking values that were skipped in linking because too many partijen share them. */
export const skipped = ({ groteBlokken: largeBlocks }: Rapport): ReadonlyArray<string> =>
  largeBlocks.length === 0
    ? []
    : ["", "Niet gebruikt bij het koppelen", ...largeBlocks.map((block) => `  ${largeBlocksInWords(block)}`)]
