import { startRegister } from "../src/start-register.ts"

const [api = "", migrate = ""] = process.argv.slice(2)
process.exitCode = await startRegister({ api, migrate }, process.env, (text) => console.log(text))
