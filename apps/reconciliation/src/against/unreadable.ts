import { Data } from "effect"

/**
 * The other register cannot be read, as a whole or any further; nothing of it was compared. `reden` is a fixed code, or that of the
 * system or the status of the answer: never a message, which may quote what was read.
 */
export class AnderRegisterUnreadable extends Data.TaggedError("AnderRegisterOnleesbaar")<{ readonly reden: string }> {}
