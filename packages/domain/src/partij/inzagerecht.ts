/**
 * What a caller may see beyond the default: the gegevens of a partij with geheimhouding (B9), whole bsns, and the texts
 * of a klantcontact that is vertrouwelijk.
 */
export interface Inzagerecht {
  readonly geheim: boolean
  readonly bsn: boolean
  readonly vertrouwelijk: boolean
}

/** The right to see everything. Also used by the register for its own work. */
export const fullInzage: Inzagerecht = { geheim: true, bsn: true, vertrouwelijk: true }
