import type { Tally } from "./counts.ts"

/** Share of a tally that is right; 1 if it is empty. */
export const precision = ({ total, wrong }: Tally): number => total === 0 ? 1 : (total - wrong) / total

/** Share of the known ones that was found; 1 if none is known. */
export const recall = ({ total, wrong }: Tally, known: number): number => known === 0 ? 1 : (total - wrong) / known

/** The 95% interval of a share of which `count` of `total` were seen, after Wilson (1927); all there is if none was. */
export const intervalOf = (count: number, total: number): readonly [low: number, high: number] => {
  if (total === 0) return [0, 1]
  const [seen, z] = [count / total, 1.96]
  const middle = seen + z * z / (2 * total)
  const half = z * Math.sqrt(seen * (1 - seen) / total + z * z / (4 * total * total))
  const whole = 1 + z * z / total
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)]
}

/**
 * Upper bound of the wrong share with 95% confidence: the one-sided bound of Clopper and Pearson, at which this few
 * wrong ones occur once in twenty trials.
 */
export const wrongAtMost = ({ total, wrong }: Tally): number => {
  if (total === 0) return 1
  let [low, high] = [wrong / total, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (chanceOfAtMost(total, wrong, middle) > 0.05) low = middle
    else high = middle
  }
  return high
}

/**
 * Probability of at most `wrong` wrong ones if each of the total is wrong with this probability (binomial
 * distribution).
 */
const chanceOfAtMost = (total: number, wrong: number, probability: number): number => {
  if (probability >= 1) return wrong >= total ? 1 : 0
  let logarithm = total * Math.log1p(-probability)
  let sum = Math.exp(logarithm)
  for (let count = 1; count <= wrong; count++) {
    logarithm += Math.log((total - count + 1) / count) + Math.log(probability) - Math.log1p(-probability)
    sum += Math.exp(logarithm)
  }
  return sum
}
