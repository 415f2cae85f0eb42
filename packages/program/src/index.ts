export { defectFields, defectText } from "./ending/defect.ts"
export { end, type Ending } from "./ending/ending.ts"
export { exitCodeLines, type ExitCodes } from "./ending/exit-codes.ts"
export { print } from "./ending/print.ts"
export { runToEnd, runUntilStopped } from "./ending/run.ts"
export { commaSeparated } from "./environment/comma-separated.ts"
export {
  databaseChecks,
  databaseFaults,
  databaseUrl,
  databaseUrlRule,
  databaseVariables
} from "./environment/database-url.ts"
export { type Environment, fileVariable, readEnvironment } from "./environment/environment.ts"
export { logLevel } from "./environment/log-level.ts"
export { portFaults } from "./environment/port-faults.ts"
export { readSecretFile } from "./environment/secret-file.ts"
export { isSecret, secret } from "./environment/secret.ts"
export { settingLines } from "./environment/setting-lines.ts"
export { isThisMachine } from "./environment/this-machine.ts"
export {
  allowPlainText,
  type Connection,
  httpTransport,
  type PlainTextConnection,
  type Transport,
  transportFaults
} from "./environment/transport.ts"
export { wholeNumber, wholeNumberOr } from "./environment/whole-number.ts"
export { type JsonFault, jsonFault } from "./json-fault.ts"
export { listenForMetrics } from "./listen-for-metrics.ts"
export { CannotListen, listen, type ListenAddress } from "./listen.ts"
export { inBatches } from "./log/in-batches.ts"
export { jsonLines } from "./log/json-lines.ts"
export { type LogLevel, logLevels } from "./log/log-level.ts"
export { type Log, makeLog } from "./log/log.ts"
export { isCertificateCode, isTimeout, networkCode } from "./network-failure.ts"
export { ownCommand, type ProgramName } from "./own-command.ts"
export { parsedArguments } from "./parsed-arguments.ts"
export { readAll } from "./read-all.ts"
export { isRightMissing } from "./right-missing.ts"
export { runServer, type ServerProgram } from "./run-server.ts"
export { scriptArguments, scriptFlags } from "./script-arguments.ts"
export { unavailableText } from "./unavailable-text.ts"
export { userName } from "./user-name.ts"
export { waitingHelps } from "./waiting-helps.ts"
export { countOf, number } from "./words/count-of.ts"
export { WrongUsage } from "./wrong-usage.ts"
