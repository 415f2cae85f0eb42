import { WrongUsage } from "../wrong-usage.ts"

/** The value of an option as a whole number. Throws WrongUsage unless it is from `minimum` (0 or more) to `maximum`. */
export const wholeNumberOption = (option: string, text: string, minimum: number, maximum: number): number => {
  if (!/^[0-9]{1,10}$/u.test(text) || Number(text) < minimum || Number(text) > maximum) {
    throw new WrongUsage(`${option} is a whole number from ${minimum} to ${maximum}.`)
  }
  return Number(text)
}
