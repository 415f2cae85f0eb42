import { RegisterUnavailable } from "@betrokkene/domain"
import { assert, it } from "vitest"
import { unavailableText, waitingHelps } from "../src/index.ts"

const lasting = [
  ...["pooler", "migraties-ontbreken", "programma-verouderd", "slot-verloren"],
  ...["42P01", "28P01", "28000", "3D000", "42501", "25006"],
  ...["CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN", "ERR_TLS_CERT_ALTNAME_INVALID"],
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE"
]
const passing = ["ECONNREFUSED", "ETIMEDOUT", "verbinding", "schrijvers", "55P03", "57P03", "40001", "2800", "toString"]

it.each(lasting)("waiting does not mend %s", (reden) => {
  assert.isFalse(waitingHelps(new RegisterUnavailable({ reden })))
})

it.each(passing)("waiting may mend %s, which is not explained as if it did not", (reden) => {
  assert.isTrue(waitingHelps(new RegisterUnavailable({ reden })))
  assert.isUndefined(unavailableText(new RegisterUnavailable({ reden })))
})
