/** A part of a text, and whether the other text lacks it. */
export interface Part {
  readonly text: string
  readonly differs: boolean
}

/** Longer texts than this are compared as a whole: the work grows with the product of their lengths. */
const longest = 300

/** What differs between two texts, to the letter; all of them if less than half of their letters are shared. */
export const differences = (one: string, other: string): readonly [ReadonlyArray<Part>, ReadonlyArray<Part>] => {
  if (one === other) return [whole(one, false), whole(other, false)]
  const [a, b] = [Array.from(one), Array.from(other)]
  if (a.length > longest || b.length > longest) return [whole(one, true), whole(other, true)]
  const { inOne, inOther, shared } = sharedLetters(a, b)
  return shared * 2 < Math.max(a.length, b.length)
    ? [whole(one, true), whole(other, true)]
    : [parts(a, inOne), parts(b, inOther)]
}

const whole = (text: string, differs: boolean): ReadonlyArray<Part> => text === "" ? [] : [{ text, differs }]

/** The letters of a longest text that both have in the same order (longest common subsequence). */
const sharedLetters = (a: ReadonlyArray<string>, b: ReadonlyArray<string>) => {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const [inOne, inOther] = [new Set<number>(), new Set<number>()]
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      inOne.add(i++)
      inOther.add(j++)
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return { inOne, inOther, shared: inOne.size }
}

const parts = (letters: ReadonlyArray<string>, shared: ReadonlySet<number>): ReadonlyArray<Part> => {
  const made: Array<{ text: string; readonly differs: boolean }> = []
  letters.forEach((letter, index) => {
    const differs = !shared.has(index)
    const last = made.at(-1)
    if (last?.differs === differs) last.text += letter
    else made.push({ text: letter, differs })
  })
  return made
}
