import type { Rapport } from "../report.ts"
import { aantal, number } from "./number.ts"

/** Of one kind of blocking key: what was passed over in linking because too many partijen share it. */
export const largeBlocksInWords = (
  { aantal: howMany, grootste: largest, soort }: Rapport["groteBlokken"][number]
): string => `${soort}: ${aantal(howMany, "waarde", "waarden")}, door ten hoogste ${number(largest)} partijen gedeeld`
