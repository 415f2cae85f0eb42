import { Logger, LogLevel } from "typedoc"

/** Keeps the warnings and errors of TypeDoc, so that a caller can refuse each of them. */
export class CollectFaults extends Logger {
  readonly faults: Array<string> = []

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.faults.push(message)
  }
}
