export { type Kind, kinds } from "./kinds.ts"
export { askSoMany, type Measured, measure } from "./measure.ts"
