export type { BetrokkeneJson, KlantcontactJson, PartijJson } from "./dataset.ts"
export { type Gegenereerd, genereer } from "./genereer.ts"
export { type Assignment, load } from "./loading/load.ts"
export { asOtherProgram } from "./other-program.ts"
