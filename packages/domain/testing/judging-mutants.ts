import * as fc from "fast-check"

// Of a mutant only matters that it is seen: the smallest value that shows it is not looked for, and fewer values are tried than
// where the code itself is judged.
fc.configureGlobal({ endOnFailure: true, numRuns: 50 })
