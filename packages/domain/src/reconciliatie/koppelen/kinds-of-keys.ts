import { type BlockingKey, type BlockKind, blockKinds } from "./blocking-keys.ts"

/** The kinds of these blocking keys, each once, in the order of the kinds. */
export const kindsOfKeys = (keys: ReadonlyArray<BlockingKey>): ReadonlyArray<BlockKind> =>
  blockKinds.filter((kind) => keys.some(({ soort }) => soort === kind))
