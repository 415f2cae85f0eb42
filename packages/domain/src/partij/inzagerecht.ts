/** What somebody may see of partijen besides what everybody may: the gegevens of one with geheimhouding (B9), and a bsn in its digits. */
export interface Inzagerecht {
  readonly geheim: boolean
  readonly bsn: boolean
}

/** Of who may see everything, and of the register where it works for itself. */
export const fullInzage: Inzagerecht = { geheim: true, bsn: true }
