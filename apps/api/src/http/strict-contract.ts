import { Context } from "effect"

/**
 * Whether a value that the domain can't use is refused. By default the contract takes it, as Open Klant does, and it is
 * kept as it came.
 */
export const StrictContract = Context.Reference<boolean>("@betrokkene/api/StrictContract", {
  defaultValue: () => false
})
