export { type Kind, kinds } from "./kinds.ts"
export { askSoMany, measure, type Measured } from "./measure.ts"
