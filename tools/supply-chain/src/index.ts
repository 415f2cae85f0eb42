export { billOfMaterials } from "./bill-of-materials.ts"
export { lockFile } from "./lock-file.ts"
