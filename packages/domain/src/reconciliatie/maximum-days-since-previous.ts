/**
 * How long ago the run may have begun that another one goes on from, in days. So long it is remembered what has to be looked
 * at again.
 */
export const maximumDaysSincePrevious = 28
