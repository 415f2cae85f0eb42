export { type Kind, kinds } from "./kinds.ts"
export { type Measured, measure } from "./measure.ts"
