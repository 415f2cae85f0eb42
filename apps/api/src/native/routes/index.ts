import type { Route } from "../../http/route.ts"
import {
  getAudittrailOfBetrokkene,
  getAudittrailOfBevinding,
  getAudittrailOfKlantcontact,
  getAudittrailOfPartij,
  getAudittrailOfToken
} from "./audittrail/get.ts"
import { patchBetrokkene, putBetrokkene } from "./betrokkenen/change.ts"
import { deletePartijOfBetrokkene } from "./betrokkenen/delete-partij.ts"
import { deleteBetrokkene } from "./betrokkenen/delete.ts"
import { getContactgegevens } from "./betrokkenen/get-contactgegevens.ts"
import { getBetrokkenen } from "./betrokkenen/get-list.ts"
import { getBetrokkene } from "./betrokkenen/get-one.ts"
import { postBetrokkene } from "./betrokkenen/post.ts"
import { putPartijOfBetrokkene } from "./betrokkenen/put-partij.ts"
import { zoekBetrokkenenRoute } from "./betrokkenen/zoek.ts"
import { getBevindingen } from "./bevindingen/get-list.ts"
import { getBevinding } from "./bevindingen/get-one.ts"
import { getTegenstrijdigheden } from "./bevindingen/get-tegenstrijdigheden.ts"
import { putBesluit } from "./bevindingen/put-besluit.ts"
import { adresRoutesVanBetrokkene } from "./digitale-adressen/van-betrokkene.ts"
import { adresRoutesVanPartij } from "./digitale-adressen/van-partij.ts"
import { zoekDigitaalAdresRoute } from "./digitale-adressen/zoek.ts"
import { patchKlantcontact, putKlantcontact } from "./klantcontacten/change.ts"
import { deleteKlantcontact } from "./klantcontacten/delete.ts"
import { getBetrokkenenOfKlantcontact } from "./klantcontacten/get-betrokkenen.ts"
import { getKlantcontacten } from "./klantcontacten/get-list.ts"
import { getKlantcontact } from "./klantcontacten/get-one.ts"
import { postBetrokkeneOfKlantcontact } from "./klantcontacten/post-betrokkene.ts"
import { postKlantcontact } from "./klantcontacten/post.ts"
import { patchPartij, putPartij } from "./partijen/change.ts"
import { deletePartij } from "./partijen/delete.ts"
import { getInternetaken } from "./partijen/get-internetaken.ts"
import { getInzage } from "./partijen/get-inzage.ts"
import { getPartijen } from "./partijen/get-list.ts"
import { getPartij } from "./partijen/get-one.ts"
import { postPartij } from "./partijen/post.ts"
import { getVergetelheid, postVergetelheid } from "./partijen/vergetelheid.ts"
import { postVermoedelijk } from "./partijen/vermoedelijk.ts"
import { zoekPartijenRoute } from "./partijen/zoek.ts"
import {
  getRaadplegingenOfBetrokkene,
  getRaadplegingenOfKlantcontact,
  getRaadplegingenOfPartij
} from "./raadplegingen/get-of-record.ts"
import { getRaadpleging } from "./raadplegingen/get-one.ts"
import { zoekRaadplegingenRoute } from "./raadplegingen/zoek.ts"
import { getRechten } from "./rechten/get.ts"
import { getReconciliaties } from "./reconciliaties/get-list.ts"
import { getReconciliatie } from "./reconciliaties/get-one.ts"
import { getProgress } from "./reconciliaties/get-progress.ts"
import { postRegistratie } from "./registraties/post.ts"
import { getTokens } from "./tokens/get-list.ts"
import { postRevoke } from "./tokens/post-revoke.ts"
import { postDrop, postRetry } from "./undeliverable/decide.ts"
import { getUndeliverable } from "./undeliverable/get-list.ts"

/** Every operation of the API, in the order in which it is documented. */
export const routes: ReadonlyArray<Route> = [
  postRegistratie,
  getBetrokkenen,
  postBetrokkene,
  zoekBetrokkenenRoute,
  getBetrokkene,
  putBetrokkene,
  patchBetrokkene,
  deleteBetrokkene,
  putPartijOfBetrokkene,
  deletePartijOfBetrokkene,
  getContactgegevens,
  adresRoutesVanBetrokkene.list,
  adresRoutesVanBetrokkene.post,
  adresRoutesVanBetrokkene.get,
  adresRoutesVanBetrokkene.patch,
  adresRoutesVanBetrokkene.delete,
  getAudittrailOfBetrokkene,
  getRaadplegingenOfBetrokkene,
  getKlantcontacten,
  postKlantcontact,
  getKlantcontact,
  putKlantcontact,
  patchKlantcontact,
  deleteKlantcontact,
  getBetrokkenenOfKlantcontact,
  postBetrokkeneOfKlantcontact,
  getAudittrailOfKlantcontact,
  getRaadplegingenOfKlantcontact,
  getPartijen,
  postPartij,
  zoekPartijenRoute,
  postVermoedelijk,
  getPartij,
  putPartij,
  patchPartij,
  deletePartij,
  adresRoutesVanPartij.list,
  adresRoutesVanPartij.post,
  adresRoutesVanPartij.get,
  adresRoutesVanPartij.patch,
  adresRoutesVanPartij.delete,
  getInternetaken,
  getInzage,
  getVergetelheid,
  postVergetelheid,
  getAudittrailOfPartij,
  getRaadplegingenOfPartij,
  zoekDigitaalAdresRoute,
  zoekRaadplegingenRoute,
  getRaadpleging,
  getBevindingen,
  getBevinding,
  getTegenstrijdigheden,
  putBesluit,
  getAudittrailOfBevinding,
  getReconciliaties,
  getReconciliatie,
  getProgress,
  getUndeliverable,
  postRetry,
  postDrop,
  getTokens,
  postRevoke,
  getAudittrailOfToken,
  getRechten
]
