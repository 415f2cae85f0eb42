import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/** Identifies a token for good. Another token may get its name after it was revoked; none ever gets its id. */
export const AccessTokenId = Uuid.pipe(Schema.brand("AccessTokenId"))
export type AccessTokenId = typeof AccessTokenId.Type
