import { noId } from "./examples.ts"

/** The path of a route with the id of its record, and that of a digital address where it has one. */
export const routePath = ({ path }: { readonly path: string }, id: string, digitaalAdres: string = noId): string =>
  `/api/v1${path.replace("{id}", id).replace("{digitaalAdres}", digitaalAdres)}`
