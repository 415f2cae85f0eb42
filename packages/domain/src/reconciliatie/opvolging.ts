import type { InternetaakStatus } from "../side-records/internetaak.ts"
import { daysEarlier } from "../values/tijdstip.ts"
import type { Circumstances, Klantcontactdossier } from "./dossier.ts"

/**
 * The status of the internetaken of a klantcontact together: `te_verwerken` if one of them is; undefined if there are
 * none.
 */
export const statusTogether = (statuses: ReadonlyArray<InternetaakStatus>): InternetaakStatus | undefined =>
  statuses.find((status) => status === "te_verwerken") ?? statuses[0]

/**
 * Whether the follow-up of the klantcontact may still be going on. Its internetaken tell: it is open while one of them
 * has to be done. Without any, it is open if the klantcontact took place less than the policy's `opvolgtermijn` ago.
 */
export const opvolgingOpen = (
  { klantcontact, statusInternetaken }: Klantcontactdossier,
  { beleid, peildatum }: Circumstances
): boolean =>
  statusInternetaken === undefined
    ? klantcontact.gegevens.plaatsgevondenOp > daysEarlier(peildatum, beleid.opvolgtermijn)
    : statusInternetaken === "te_verwerken"

/**
 * Whether the follow-up of the klantcontact ended long ago: it took place more than the policy's `verouderdNa` ago, and
 * none of its internetaken has to be done.
 */
export const longClosed = (
  { klantcontact, statusInternetaken }: Klantcontactdossier,
  { beleid, peildatum }: Circumstances
): boolean =>
  statusInternetaken !== "te_verwerken"
  && klantcontact.gegevens.plaatsgevondenOp < daysEarlier(peildatum, beleid.verouderdNa)
