import type { BlockingKey } from "./blocking-keys.ts"

/** A blocking key as one text, which no other key has. */
export const keyAsText = ({ key, soort }: BlockingKey): string => `${soort} ${key}`
