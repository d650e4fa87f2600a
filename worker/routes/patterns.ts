import { addresses } from '../../shared/messages/addresses.ts'

const programme = '{programme}'
const round = '{round}'
const partnership = '{partnership}'
const template = '{template}'
const version = '{version}'
const scorecard = '{scorecard}'

/** The shared addresses as patterns: every id is a parameter of its name. */
export const patterns = {
  landing: '/',
  health: '/health',
  contract: addresses.contract(),
  reference: addresses.reference(),
  programmes: addresses.programmes(),
  importProgramme: addresses.importProgramme(),
  programme: addresses.programme(programme),
  exportProgramme: addresses.exportProgramme(programme),
  keys: addresses.keys(programme),
  key: addresses.key(programme, '{key}'),
  rotateKey: addresses.rotateKey(programme, '{key}'),
  audit: addresses.audit(programme),
  submission: addresses.submission(programme, round, partnership),
  progress: addresses.progress(programme, round),
  close: addresses.close(programme, round),
  reopen: addresses.reopen(programme, round),
  publish: addresses.publish(programme, round),
  retract: addresses.retract(programme, round),
  releaseJson: addresses.releaseJson(programme, round),
  releaseCsv: addresses.releaseCsv(programme, round),
  releasePage: addresses.releasePage(programme, round),
  programmePage: addresses.programmePage(programme),
  templates: addresses.templates(),
  template: addresses.template(template),
  templateVersions: addresses.templateVersions(template),
  templateVersion: addresses.templateVersion(template, version),
  deprecate: addresses.deprecate(template),
  templatesPage: addresses.templatesPage(),
  templatePage: addresses.templatePage(template),
  templateVersionPage: addresses.templateVersionPage(template, version),
  scorecards: addresses.scorecards(),
  scorecard: addresses.scorecard(scorecard),
  scorecardPage: addresses.scorecardPage(scorecard),
  open: '/open',
  portfolioForm: addresses.portfolioForm(),
  openPortfolio: addresses.openPortfolio(),
  portfolioPage: addresses.portfolioPage(),
  portfolioJson: addresses.portfolioJson(),
  portfolioCsv: addresses.portfolioCsv(),
  coordinate: addresses.coordinate(),
} as const
