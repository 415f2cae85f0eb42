import { IdentificatorDigest, identificatorText } from "../../src/values/identificator-digest.ts"
import { type Identificator } from "../../src/values/identificator.ts"
import { read } from "../decoding.ts"

/**
 * What stands for the digest of an identificator where no register is at hand: different for different ones. It has a
 * mark that no secret has.
 */
export const standInDigest = (identificator: Identificator, mark = "00000000"): IdentificatorDigest =>
  read(IdentificatorDigest, `${mark}.${identificatorText(identificator).replaceAll(" ", "_").padEnd(43, "-")}`)
