import { soortenIn } from "./afwijking.ts"
import type { Contactgegevens } from "./contactgegevens.ts"

/** Whether the betrokkene gave anything, also if it is only kept as it was received. */
export const givesSomething = (contactgegevens: Contactgegevens): boolean =>
  soortenIn(contactgegevens).length > 0 || contactgegevens.zoalsOntvangen !== undefined
