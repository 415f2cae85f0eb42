import { WrongUsage } from "./wrong-usage.ts"

/** The value of an option that is a whole number from `minimum`, at least 0, to `maximum`; throws WrongUsage for any other. */
export const wholeNumber = (option: string, text: string, minimum: number, maximum: number): number => {
  if (!/^[0-9]{1,10}$/u.test(text) || Number(text) < minimum || Number(text) > maximum) {
    throw new WrongUsage(`${option} is a whole number from ${minimum} to ${maximum}.`)
  }
  return Number(text)
}
