import { startRegister } from "../src/start-register.ts"

const [api = "", migrate = "", web = ""] = process.argv.slice(2)
process.exitCode = await startRegister({ api, migrate, web }, process.env, (text) => console.log(text))
