import type { Register } from "../worlds/surroundings.ts"
import { toegangstokensContract } from "./access-tokens-contract.ts"
import { anderRegisterContract } from "./ander-register-contract.ts"
import { beherenContract } from "./beheren-contract.ts"
import { betrokkenenContract } from "./betrokkenen-contract.ts"
import { bevindingenBeslissenContract } from "./bevindingen-beslissen-contract.ts"
import { bevindingenContract } from "./bevindingen-contract.ts"
import { bevindingenSindsContract } from "./bevindingen-since-contract.ts"
import { vergelijkenContract } from "./comparison-contract.ts"
import { gelijktijdigContract } from "./concurrency-contract.ts"
import { bezorgingenContract } from "./deliveries-contract.ts"
import { dossiersContract } from "./dossiers-contract.ts"
import { wissenContract } from "./erase-contract.ts"
import { herstelpuntenContract } from "./herstelpunten-contract.ts"
import { idempotentieContract } from "./idempotency-contract.ts"
import { klantcontactenContract } from "./klantcontacten-contract.ts"
import { koppelenContract } from "./koppelen-contract.ts"
import { lijstenContract } from "./lists-contract.ts"
import { lijstenInPeriodeContract } from "./lists-in-period-contract.ts"
import { slotContract } from "./lock-contract.ts"
import { eenmaligContract } from "./once-contract.ts"
import { overigePoortenContract } from "./other-ports-contract.ts"
import { partijenContract } from "./partijen-contract.ts"
import { delenContract } from "./parts-contract.ts"
import { persoonContract } from "./person-contract.ts"
import { reconciliatieContract } from "./reconciliatie-contract.ts"
import { reconciliatieTegenslagContract } from "./reconciliatie-setbacks-contract.ts"
import { reconciliatiesContract } from "./reconciliaties-contract.ts"
import { registreerBetrokkeneContract } from "./registreer-betrokkene-contract.ts"
import { samenvoegenContract } from "./samenvoegen-contract.ts"
import { transactieContract } from "./transaction-contract.ts"
import { onbestelbaarContract } from "./undeliverable-contract.ts"
import { bevindingenOngedaanContract } from "./undo-bevindingen-contract.ts"
import { verantwoordingContract } from "./verantwoording-contract.ts"
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
