import { Schema } from "effect"

/** That a token is revoked, knowing that it may be the one by which the caller is let in. */
export const RevocationInput = Schema.Struct({ ookEigen: Schema.optionalKey(Schema.Boolean) }).annotate({
  identifier: "Intrekking"
})
