import type { Night } from "../words/schemas.ts"

/** How long a night took; 0 while it is under way. */
export const nightMilliseconds = ({ begonnen, geeindigd }: Night): number =>
  geeindigd === null ? 0 : Date.parse(geeindigd) - Date.parse(begonnen)
