import type { Klantcontact } from "../klantcontact/klantcontact.ts"
import { daysEarlier } from "../values/tijdstip.ts"
import type { Circumstances } from "./dossier.ts"

/**
 * Whether the follow-up of the klantcontact may still be going on: it took place less than the policy's
 * `opvolgtermijn` ago.
 */
export const opvolgingOpen = ({ gegevens }: Klantcontact, { beleid, peildatum }: Circumstances): boolean =>
  gegevens.plaatsgevondenOp > daysEarlier(peildatum, beleid.opvolgtermijn)

/**
 * Whether the follow-up of the klantcontact ended long ago: it took place more than the policy's `verouderdNa` ago.
 */
export const longClosed = ({ gegevens }: Klantcontact, { beleid, peildatum }: Circumstances): boolean =>
  gegevens.plaatsgevondenOp < daysEarlier(peildatum, beleid.verouderdNa)
