/**
 * Seconds as they are told: in whole microseconds. Beyond them a difference of two readings of the clock is noise, and a
 * long row of digits can spell anything, also a bsn.
 */
export const wholeMicroseconds = (seconds: number): number => Math.round(seconds * 1_000_000) / 1_000_000
