import type { Tally } from "./counts.ts"

/** The part of a tally that is right; 1 where there was nothing to get wrong. */
export const precision = ({ total, wrong }: Tally): number => total === 0 ? 1 : (total - wrong) / total

/** The part of those that are known that was found. */
export const recall = ({ total, wrong }: Tally, known: number): number => known === 0 ? 1 : (total - wrong) / known

/**
 * With 95% certainty the part that is wrong is no more than this: the one-sided bound of Clopper and Pearson, the part at which so few
 * wrong ones would come up once in twenty times.
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

/** The chance of at most so many wrong ones, when each of the total is wrong with this probability (the binomial distribution). */
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
