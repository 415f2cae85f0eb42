/**
 * What a caller may see of a partij beyond the default: the gegevens of a partij with geheimhouding (B9), and whole
 * bsns.
 */
export interface Inzagerecht {
  readonly geheim: boolean
  readonly bsn: boolean
}

/** The right to see everything. Also used by the register for its own work. */
export const fullInzage: Inzagerecht = { geheim: true, bsn: true }
