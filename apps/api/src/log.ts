export { defectFields, type Log, makeLog } from "@betrokkene/program"
