/**
 * Numbers of the Handelsregister that have certainly not been issued; it publishes no range for tests. A KvK-nummer
 * started with the number of its chamber, 01 or higher, and later ones are higher, so that 00 was never issued.
 * Vestigingsnummers are issued in order and still start with 0000; 9999 is far away.
 */
export const kvkNummer = (volgnummer: number): string => `00${String(volgnummer).padStart(6, "0")}`

/** Number of different values of {@link kvkNummer}, from 0. */
export const kvkNummerCount = 1_000_000

export const vestigingsnummer = (volgnummer: number): string => `9999${String(volgnummer).padStart(8, "0")}`
