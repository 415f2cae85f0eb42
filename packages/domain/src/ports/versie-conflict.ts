import { Schema } from "effect"

/** The record is no longer at the version that the change was based on: the change is refused, nothing is overwritten (B12). */
export class VersieConflict extends Schema.TaggedError<VersieConflict>()("VersieConflict", {}) {}
