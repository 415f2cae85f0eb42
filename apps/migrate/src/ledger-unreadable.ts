import { Data } from "effect"

/** A ledger cannot be read. */
export class LedgerUnreadable extends Data.TaggedError("LedgerOnleesbaar")<{ readonly reden: string }> {}
