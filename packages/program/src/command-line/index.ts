export { WrongUsage } from "../wrong-usage.ts"
export { readOptions } from "./read-options.ts"
export { type Command, runCommand } from "./run-command.ts"
export { wholeNumberOption } from "./whole-number.ts"
