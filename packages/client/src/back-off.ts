/**
 * Milliseconds to wait after so many attempts: a time by chance, of which the most doubles each time, from a fifth of a
 * second to five seconds. By chance, so that callers who failed together do not come back together.
 */
export const backOff = (attempts: number): number => chance() * Math.min(5_000, 200 * 2 ** (attempts - 1))

/** From 0 up to 1. */
const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
