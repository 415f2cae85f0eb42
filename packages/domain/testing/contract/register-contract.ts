import { anderRegisterContract } from "./ander-register-contract.ts"
import { beherenContract } from "./beheren-contract.ts"
import { betrokkenenContract } from "./betrokkenen-contract.ts"
import { bevindingenBeslissenContract } from "./bevindingen-beslissen-contract.ts"
import { bevindingenContract } from "./bevindingen-contract.ts"
import { bevindingenOngedaanContract } from "./bevindingen-ongedaan-contract.ts"
import { bevindingenSindsContract } from "./bevindingen-sinds-contract.ts"
import { bezorgingenContract } from "./bezorgingen-contract.ts"
import { delenContract } from "./delen-contract.ts"
import { dossiersContract } from "./dossiers-contract.ts"
import { eenmaligContract } from "./eenmalig-contract.ts"
import { gelijktijdigContract } from "./gelijktijdig-contract.ts"
import { herstelpuntenContract } from "./herstelpunten-contract.ts"
import { idempotentieContract } from "./idempotentie-contract.ts"
import { klantcontactenContract } from "./klantcontacten-contract.ts"
import { koppelenContract } from "./koppelen-contract.ts"
import { lijstenContract } from "./lijsten-contract.ts"
import { lijstenInPeriodeContract } from "./lijsten-in-periode-contract.ts"
import type { Register } from "./omgeving.ts"
import { onbestelbaarContract } from "./onbestelbaar-contract.ts"
import { overigePoortenContract } from "./overige-poorten-contract.ts"
import { partijenContract } from "./partijen-contract.ts"
import { persoonContract } from "./persoon-contract.ts"
import { reconciliatieContract } from "./reconciliatie-contract.ts"
import { reconciliatieTegenslagContract } from "./reconciliatie-tegenslag-contract.ts"
import { reconciliatiesContract } from "./reconciliaties-contract.ts"
import { registreerBetrokkeneContract } from "./registreer-betrokkene-contract.ts"
import { samenvoegenContract } from "./samenvoegen-contract.ts"
import { slotContract } from "./slot-contract.ts"
import { toegangstokensContract } from "./toegangstokens-contract.ts"
import { transactieContract } from "./transactie-contract.ts"
import { verantwoordingContract } from "./verantwoording-contract.ts"
import { vergelijkenContract } from "./vergelijken-contract.ts"
import { wissenContract } from "./wissen-contract.ts"
import { zoekenContract } from "./zoeken-contract.ts"

const contracten = [
  klantcontactenContract,
  partijenContract,
  betrokkenenContract,
  lijstenContract,
  lijstenInPeriodeContract,
  transactieContract,
  idempotentieContract,
  slotContract,
  toegangstokensContract,
  overigePoortenContract,
  bevindingenContract,
  bevindingenSindsContract,
  herstelpuntenContract,
  reconciliatiesContract,
  delenContract,
  anderRegisterContract,
  registreerBetrokkeneContract,
  eenmaligContract,
  koppelenContract,
  beherenContract,
  zoekenContract,
  persoonContract,
  verantwoordingContract,
  bezorgingenContract,
  onbestelbaarContract,
  vergelijkenContract,
  gelijktijdigContract
]

const nachtcontracten = [
  dossiersContract,
  reconciliatieContract,
  reconciliatieTegenslagContract,
  bevindingenBeslissenContract,
  bevindingenOngedaanContract,
  samenvoegenContract,
  wissenContract
]

/** What every register does, whatever it is kept in: each port by itself, the use cases on them, and both when many come at once. */
export const registerContract = (naam: string, register: Register): void => {
  for (const contract of contracten) contract(naam, register)
}

/**
 * The same of the reconciliation, apart, since it is held against whole registers: `werelden` of them for each property, or few where a
 * register is slow.
 */
export const reconciliatieContracten = (naam: string, register: Register, werelden?: number): void => {
  for (const contract of nachtcontracten) contract(naam, register, werelden)
}
