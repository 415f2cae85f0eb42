import type { Betrokkene, Klantcontactzicht, Partijzicht } from "./schemas.ts"

/** The klantcontact of a betrokkene, where it was asked for; else there is only a reference to it. */
export const expandedKlantcontact = ({ klantcontact }: Betrokkene): Klantcontactzicht | undefined =>
  klantcontact.kanaal === undefined ? undefined : klantcontact

/** The partij of a betrokkene, where it was asked for and there is one. */
export const expandedPartij = ({ partij }: Betrokkene): Partijzicht | undefined =>
  partij === null || partij.soortPartij === undefined ? undefined : partij
