/** The two addresses that the add-on calls; its bundle holds no other. */
export const programmeAddress = (programme: string) => `/programmes/${programme}`
export const submissionAddress = (programme: string, round: string, partnership: string) =>
  `/programmes/${programme}/rounds/${round}/submissions/${partnership}`

/** The Worker's addresses, once for everybody who calls it. Ids and rounds need no escaping: their schemas see to it. */
export const addresses = {
  programmes: () => '/programmes',
  /** A programme that another Worker exported goes on here. */
  importProgramme: () => '/imports',
  programme: programmeAddress,
  /** A programme with its history, a line each. */
  exportProgramme: (programme: string) => `/programmes/${programme}/export.ndjson`,
  keys: (programme: string) => `/programmes/${programme}/keys`,
  key: (programme: string, key: string) => `/programmes/${programme}/keys/${key}`,
  rotateKey: (programme: string, key: string) => `/programmes/${programme}/keys/${key}/rotate`,
  /** A page of the audit, from the newest entry or from before one. */
  audit: (programme: string, before?: number) =>
    `/programmes/${programme}/audit${before === undefined ? '' : `?before=${before}`}`,
  submission: submissionAddress,
  progress: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/progress`,
  close: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/close`,
  reopen: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/reopen`,
  publish: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/publish`,
  retract: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/retract`,
  releaseJson: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/release.json`,
  releaseCsv: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/release.csv`,
  /** A funder's page of one round's release. */
  releasePage: (programme: string, round: string) => `/programmes/${programme}/rounds/${round}/`,
  /** A funder's page of a programme: its rounds, and when each can be read. */
  programmePage: (programme: string) => `/programmes/${programme}/`,
  /** Exchanges a view key in the address for a cookie and goes on to the programme's page. */
  open: (key: string) => `/open?k=${key}`,
  /** Where a funder puts links or keys of several programmes together. */
  portfolioForm: () => '/portfolio',
  /** Exchanges view keys of several programmes, in the address or in a form, for a cookie and goes on to the portfolio. */
  openPortfolio: () => '/portfolio/open',
  portfolioPage: () => '/portfolio/',
  portfolioJson: () => '/portfolio/portfolio.json',
  portfolioCsv: () => '/portfolio/portfolio.csv',
  templates: () => '/templates',
  /** @param template a library template's code, or the id of one that ships with Mitra */
  template: (template: string) => `/templates/${template}`,
  templateVersions: (template: string) => `/templates/${template}/versions`,
  templateVersion: (template: string, version: number | string) =>
    `/templates/${template}/versions/${version}`,
  deprecate: (template: string) => `/templates/${template}/deprecate`,
  /** The library as a page for people. */
  templatesPage: () => '/templates/',
  templatePage: (template: string) => `/templates/${template}/`,
  templateVersionPage: (template: string, version: number | string) =>
    `/templates/${template}/versions/${version}/`,
  scorecards: () => '/scorecards',
  scorecard: (code: string) => `/scorecards/${code}`,
  scorecardPage: (code: string) => `/scorecards/${code}/`,
  /** The coordinator's page; the key is typed into it and never stands in an address. */
  coordinate: () => '/coordinate',
  /** The contract as an OpenAPI document, and as a page to read. */
  contract: () => '/openapi.json',
  reference: () => '/reference',
} as const
