import { startRegister } from "../src/start-register.ts"

process.exitCode = await startRegister(process.argv[2] ?? "", process.env, (text) => console.log(text))
