import * as fc from "fast-check"

// Of a mutant only matters that it is seen: the smallest value that shows it is not looked for.
fc.configureGlobal({ endOnFailure: true })
