import { parseArgs } from "node:util"
import { load } from "./load.ts"

const usage = `Usage: npm run load -- [--seconds N] [--help]

Measures for N seconds each (1 to 600, usually 10) how many reads of a betrokkene and how many registrations a second one
process of the API answers, on a PostgreSQL of its own on this machine. The numbers depend on the machine.
`

const { values: { help, seconds } } = parseArgs({ options: { seconds: { type: "string", default: "10" }, help: { type: "boolean", short: "h", default: false } } })

if (help) {
  process.stdout.write(usage)
} else if (!/^[1-9][0-9]{0,2}$/u.test(seconds) || Number(seconds) > 600) {
  process.stderr.write(usage)
  process.exitCode = 2
} else {
  const measured = await load(Number(seconds))
  console.log("request             per second  median ms  slowest 1% ms  failed")
  for (const { failed, median, name, perSecond, slowest1Percent } of measured) {
    console.log(`${name.padEnd(18)}${perSecond.toFixed(0).padStart(12)}${String(median).padStart(11)}${String(slowest1Percent).padStart(15)}${String(failed).padStart(8)}`)
  }
  process.exitCode = measured.some(({ failed }) => failed > 0) ? 1 : 0
}
