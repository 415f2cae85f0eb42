import { thresholds } from "@betrokkene/domain/internal"
import { bestAt, type Point } from "./curve.ts"

const precisions = [0.999, 0.995, 0.99, 0.98, 0.95, 0.9]

/** A curve for readers: the best at some precisions, every half bit, and a picture. */
export const curveText = (what: keyof typeof thresholds, curve: ReadonlyArray<Point>): string =>
  [
    `${what}: highest recall at a precision of at least`,
    ...precisions.map((least) => {
      const best = bestAt(curve, least)
      return best === undefined ? `  ${least}: never` : `  ${least}: ${best.recall.toFixed(3)}, from ${bits(best)} bits`
    }),
    "",
    "threshold     total     wrong precision    recall",
    ...everyHalfBit(curve).map((point) =>
      [
        bits(point).padStart(9),
        String(point.total).padStart(10),
        String(point.wrong).padStart(10),
        point.precision.toFixed(4).padStart(10),
        point.recall.toFixed(4).padStart(10),
        point.threshold === thresholds[what] ? "  the threshold" : ""
      ].join("")
    ),
    "",
    ...picture(what, curve),
    ""
  ].join("\n")

const bits = ({ threshold }: Point): string => threshold.toFixed(1)

const lowest = -2

const everyHalfBit = (curve: ReadonlyArray<Point>): ReadonlyArray<Point> =>
  curve.filter(({ threshold }) => threshold >= lowest && Number.isInteger(2 * threshold))

const [width, height, floor] = [60, 20, 0.8]

/** Precision from 0.8 to 1 upwards, recall from 0 to 1 to the right; `o` where the threshold is. */
const picture = (what: keyof typeof thresholds, curve: ReadonlyArray<Point>): ReadonlyArray<string> => {
  const cells = Array.from({ length: height + 1 }, () => Array.from({ length: width + 1 }, () => " "))
  const mark = ({ precision, recall }: Point, with_: string) => {
    const row = cells[Math.round((1 - precision) / (1 - floor) * height)]
    if (row !== undefined) row[Math.round(recall * width)] = with_
  }
  for (const point of curve) if (point.threshold >= lowest) mark(point, "*")
  const used = curve.findLast(({ threshold }) => threshold >= thresholds[what])
  if (used !== undefined) mark(used, "o")
  return [
    ...cells.map((row, index) =>
      `${index % 5 === 0 ? (1 - index / height * (1 - floor)).toFixed(2) : "    "} |${row.join("")}`.trimEnd()
    ),
    `     +${"-".repeat(width + 1)}`,
    `      0${"recall".padStart(width / 2)}${"1".padStart(width / 2)}`
  ]
}
