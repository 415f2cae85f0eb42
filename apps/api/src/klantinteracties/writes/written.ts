import { writeStored } from "../engine/write-records.ts"
import { betrokkenen } from "../resources/betrokkenen.ts"
import { inContract } from "../resources/in-contract.ts"
import { klantcontacten, shownKlantcontacten } from "../resources/klantcontacten.ts"
import { partijen, shownPartijen } from "../resources/partijen.ts"

/** A klantcontact as it is answered after it was made or changed. */
export const writtenKlantcontact = writeStored(klantcontacten, shownKlantcontacten)

/** A betrokkene as it is answered after it was made or changed. */
export const writtenBetrokkene = writeStored(betrokkenen, inContract)

/** A partij as it is answered after it was made or changed. */
export const writtenPartij = writeStored(partijen, shownPartijen)
