/**
 * Numbers of the Handelsregister that nobody is known to have; it publishes no range for tests. A KvK-nummer began with the
 * number of its chamber, 01 and higher, and new ones have risen from there, so 00 in front was never given out.
 * Vestigingsnummers are given out in order and still begin with 0000; 9999 in front is far away.
 */
export const kvkNummer = (volgnummer: number): string => `00${String(volgnummer).padStart(6, "0")}`

/** How many different ones {@link kvkNummer} gives, from 0. */
export const kvkNummerCount = 1_000_000

export const vestigingsnummer = (volgnummer: number): string => `9999${String(volgnummer).padStart(8, "0")}`
