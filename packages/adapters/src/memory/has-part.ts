import { lowerCase } from "@betrokkene/domain/internal"

/** Whether a text has this part, in capitals or not. So it is if no part is asked for. */
export const hasPart = (text: string | undefined, part: string | undefined): boolean =>
  part === undefined || lowerCase(text ?? "").includes(lowerCase(part))
