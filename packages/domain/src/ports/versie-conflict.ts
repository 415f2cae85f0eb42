import { Schema } from "effect"

/**
 * The record has another version than the one that the change was based on. The change is refused and nothing is
 * overwritten (B12).
 */
export class VersieConflict extends Schema.TaggedError<VersieConflict>()("VersieConflict", {}) {}
