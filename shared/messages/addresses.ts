/** The two addresses that the add-on calls; its bundle holds no other. */
export const programmeAddress = (programme: string) => `/programmes/${programme}`
export const submissionAddress = (programme: string, round: string, partnership: string) =>
  `/programmes/${programme}/rounds/${round}/submissions/${partnership}`

/** The Worker's addresses, once for everybody who calls it. Ids and rounds need no escaping: their schemas see to it. */
export const addresses = {
  programmes: () => '/programmes',
  programme: programmeAddress,
  keys: (programme: string) => `/programmes/${programme}/keys`,
  key: (programme: string, key: string) => `/programmes/${programme}/keys/${key}`,
  submission: submissionAddress,
  progress: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/progress`,
  close: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/close`,
  reopen: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/reopen`,
  publish: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/publish`,
  releaseJson: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/release.json`,
  releaseCsv: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/release.csv`,
  /** A funder's page of one round's release. */
  releasePage: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/`,
  /** A funder's page of a programme: its rounds, and when each can be read. */
  programmePage: (programme: string) => `/programmes/${programme}/`,
  /** Exchanges a view key in the address for a cookie and goes on to the programme's page. */
  open: (key: string) => `/open?k=${key}`,
  /** The coordinator's page; the key is typed into it and never stands in an address. */
  coordinate: () => '/coordinate',
  /** The contract as an OpenAPI document, and as a page to read. */
  contract: () => '/openapi.json',
  reference: () => '/reference',
} as const
