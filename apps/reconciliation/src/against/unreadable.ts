import { Data } from "effect"

/**
 * The other register can't be read, from the start or from some point on; nothing was compared. `reden` is a fixed
 * code, a system error code or an HTTP status, never a message, which may quote data.
 */
export class AnderRegisterUnreadable extends Data.TaggedError("AnderRegisterOnleesbaar")<{ readonly reden: string }> {}
