import { scriptFlags } from "@betrokkene/program"

/** The bounds on memory that `npm run api` gives the API, as a value for NODE_OPTIONS. */
export const bounds = async (): Promise<string> => (await scriptFlags("api")).join(" ")
