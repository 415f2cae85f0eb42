import { countOf, number } from "@betrokkene/program"
import type { Rapport } from "../report.ts"

/** What was skipped in linking because too many partijen share it, for one kind of blocking key. */
export const largeBlocksInWords = (
  { aantal: howMany, grootste: largest, soort }: Rapport["groteBlokken"][number]
): string => `${soort}: ${countOf(howMany, "waarde", "waarden")}, door ten hoogste ${number(largest)} partijen gedeeld`
