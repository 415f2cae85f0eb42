import * as fc from "fast-check"

// A mutant only has to be seen. So the smallest value that shows it is not searched for, and fewer values are tried
// than for the code itself.
fc.configureGlobal({ endOnFailure: true, numRuns: 50 })
