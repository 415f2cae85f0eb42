/** Contrast ratio of two colours, as computed by a browser: 1 to 21 (WCAG 2.1). */
export const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const lightness = (colour: string): number => {
  const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(colour) ?? []
  if (parts.length !== 3) throw new Error(`Not a colour without transparency: ${colour}`)
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = Number(part) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
