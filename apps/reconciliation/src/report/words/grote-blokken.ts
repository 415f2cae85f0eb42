import type { Rapport } from "../rapport.ts"
import { aantal, getal } from "./getal.ts"

/** Of one kind of blocking key: what was passed over in linking because too many partijen share it. */
export const groteBlokkenInWoorden = ({ aantal: hoeveel, grootste, soort }: Rapport["groteBlokken"][number]): string =>
  `${soort}: ${aantal(hoeveel, "waarde", "waarden")}, door ten hoogste ${getal(grootste)} partijen gedeeld`
