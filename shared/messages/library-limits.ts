/** A programme's library, deprecated templates included. */
export const mostTemplates = 50
export const mostVersions = 100
/** Shared and readable at a time, for an organisation or for a programme's coordinators together. */
export const mostScorecards = 100
