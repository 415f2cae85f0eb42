const dutch = new Intl.NumberFormat("nl-NL", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero"
})

/** A weight in bits, with its sign: `+7,2`, `−3,0`. */
export const gewicht = (bits: number): string => dutch.format(bits).replace("-", "\u2212")
