/** The parameters of RFC 3492, section 5. */
const [base, tMin, tMax, skew, damp, initialBias, firstCode] = [36, 1, 26, 38, 700, 72, 0x80]

/**
 * A label of a domain in the form in which the domain name system knows it: one with other characters than ASCII
 * becomes `xn--` and its punycode (RFC 3492), another stays as it is. The label must be in lower case and NFC.
 */
export const asciiLabel = (label: string): string => /[^ -~]/u.test(label) ? `xn--${encoded(codesOf(label))}` : label

const codesOf = (label: string): ReadonlyArray<number> => [...label].map((character) => character.codePointAt(0) ?? 0)

const encoded = (codes: ReadonlyArray<number>): string => {
  const basic = codes.filter((code) => code < firstCode)
  const digits = basic.length === 0 ? [] : ["-"]
  let [code, delta, bias, handled] = [firstCode, 0, initialBias, basic.length]
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((other) => other >= code))
    delta += (next - code) * (handled + 1)
    for (const other of codes) {
      if (other < next) delta++
      if (other !== next) continue
      digits.push(...variableLength(delta, bias))
      bias = adapted(delta, handled + 1, handled === basic.length)
      delta = 0
      handled++
    }
    delta++
    code = next + 1
  }
  return String.fromCodePoint(...basic) + digits.join("")
}

/** The number as a generalised variable-length integer. */
const variableLength = (number: number, bias: number): ReadonlyArray<string> => {
  const digits: Array<string> = []
  let rest = number
  for (let place = base;; place += base) {
    const threshold = Math.min(tMax, Math.max(tMin, place - bias))
    if (rest < threshold) return [...digits, digitOf(rest)]
    digits.push(digitOf(threshold + (rest - threshold) % (base - threshold)))
    rest = Math.floor((rest - threshold) / (base - threshold))
  }
}

const digitOf = (number: number): string => "abcdefghijklmnopqrstuvwxyz0123456789".charAt(number)

const adapted = (delta: number, handled: number, first: boolean): number => {
  let rest = Math.floor(delta / (first ? damp : 2))
  rest += Math.floor(rest / handled)
  let bias = 0
  for (; rest > Math.floor((base - tMin) * tMax / 2); bias += base) rest = Math.floor(rest / (base - tMin))
  return bias + Math.floor((base - tMin + 1) * rest / (rest + skew))
}
