import type { thresholds } from "@betrokkene/domain/internal"
import type { Calibration, Compared } from "./calibration.ts"
import { precision } from "./precision.ts"

/** A calibration for readers. */
export const calibrationText = (
  what: keyof typeof thresholds,
  { overrated, rows, steps }: Calibration
): string =>
  [
    `${what}: rows for the table`,
    `  [${steps.map(({ chance, from }) => `[${from}, ${chance}]`).join(", ")}]`,
    ...steps.map(({ chance, from, total, wrong }) =>
      `  from ${from} bits: ${total}, of which ${wrong} wrong: ${chance}`
    ),
    "",
    `${what}: the rows of the table here`,
    ...rows.map((row) => `  from ${row.from} bits: ${beside(row)}`),
    "",
    `${what}: kinds that are less often right than is said`,
    ...(overrated.length === 0
      ? ["  none"]
      : overrated.map((one) => `  ${one.score.toFixed(1)} bits: ${beside(one)}: ${one.kind}`)),
    ""
  ].join("\n")

const beside = (one: Compared): string =>
  `${precision(one).toFixed(4)} (${one.interval.map((bound) => bound.toFixed(4)).join("-")}), said ${one.said}; ` +
  `${one.wrong} wrong of ${one.total}`
