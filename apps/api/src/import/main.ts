import { layer as register, transportOf } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  allowPlainText,
  databaseFaults,
  databaseUrl,
  httpTransport,
  readEnvironment,
  transportFaults
} from "@betrokkene/program"
import { runCommand } from "@betrokkene/program/command-line"
import { Layer, Redacted, Result, Schema } from "effect"
import { readFileSync } from "node:fs"
import { type Origin, readCommandLine, usage } from "./command-line.ts"
import { type GatewayFile, gatewayFile } from "./gateway/gateway-file.ts"
import { withLeftOut } from "./gateway/with-left-out.ts"
import { importRecords, type Progress, RegisterFailed } from "./import-records.ts"
import { importReport } from "./import-report.ts"
import { openKlantDump, type OpenKlantSource, runningOpenKlant, SourceFailed } from "./open-klant-source.ts"
import { receivingRegister } from "./receiving-register.ts"

const Variables = Schema.Struct({ DATABASE_URL: databaseUrl("DATABASE_URL"), ALLOW_PLAIN_TEXT: allowPlainText() })

/** The address of the database, if both connections may go as they are asked. Throws WrongUsage. */
const readDatabaseUrl = (origin: Origin): string => {
  const read = readEnvironment(Variables, process.env, {
    settings: (given) => [
      ...databaseFaults("DATABASE_URL", given, transportOf),
      ...(!("url" in origin) ? [] : transportFaults(
        { kind: "other-register", setting: "--url", transport: httpTransport(new URL(origin.url)) },
        given.ALLOW_PLAIN_TEXT ?? []
      ))
    ]
  })
  return Redacted.value(Result.getOrThrowWith(read, (wrong) => wrong).DATABASE_URL)
}

/** Tells at most once a second, on stderr, how far it is. */
const tellProgress = (): Progress => {
  let told = 0
  return ({ collection, made, present, refused }) => {
    if (Date.now() - told < 1000) return
    told = Date.now()
    process.stderr.write(`${collection}: ${made} overgenomen, ${present} was er al, ${refused.length} past niet\n`)
  }
}

const contentOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "onbekend"
    throw new SourceFailed(file, `niet te lezen (${code})`)
  }
}

const sourceOf = (origin: Origin): OpenKlantSource | GatewayFile => {
  if ("dump" in origin) return openKlantDump(contentOf(origin.dump))
  return "commonGateway" in origin
    ? gatewayFile(contentOf(origin.commonGateway))
    : runningOpenKlant(origin.url, origin.token)
}

const run = async (origin: Origin): Promise<number> => {
  const url = readDatabaseUrl(origin)
  const source = sourceOf(origin)
  const receiving = receivingRegister(Layer.merge(register({ url, poolSize: 4 }), system))
  try {
    const results = withLeftOut(await importRecords(source, receiving, tellProgress()), source)
    process.stdout.write(importReport(results))
    return results.every(({ refused }) => refused.length === 0) ? 0 : 3
  } finally {
    await receiving.end()
  }
}

await runCommand({
  usage,
  read: readCommandLine,
  run,
  explain: (error) => ({
    exitCode: 1,
    text: `${error instanceof SourceFailed || error instanceof RegisterFailed ? error.message : String(error)}\n`
  })
})
