/** The most that a template may ask: what is sent is bounded by it. */
export const mostPractices = 60
export const mostItems = 80
