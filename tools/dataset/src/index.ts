export type { BetrokkeneJson, KlantcontactJson, PartijJson } from "./dataset.ts"
export { type Gegenereerd, genereer } from "./genereer.ts"
