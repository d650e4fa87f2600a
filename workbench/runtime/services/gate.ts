import { Exception } from './service.ts'

/** What a run may do: NONE (installed, not enabled; global statements), LIMITED (simple triggers), FULL. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL'

const rank: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 }
const scopeRoot = 'https://www.googleapis.com/auth/'

interface Need {
  mode: AuthMode
  /** One of these scopes has to be in the manifest. */
  scopes?: readonly string[]
}

const spreadsheetScopes = ['spreadsheets.currentonly', 'spreadsheets']
const document: Need = { mode: 'LIMITED', scopes: spreadsheetScopes }
const dialog: Need = { mode: 'FULL', scopes: ['script.container.ui'] }

const needsOfService: Readonly<Record<string, Need>> = {
  Spreadsheet: document,
  Sheet: document,
  Range: document,
  RangeList: document,
  Protection: document,
  NamedRange: document,
  DeveloperMetadata: document,
  DeveloperMetadataFinder: document,
  EmbeddedChart: document,
  PropertiesService: { mode: 'LIMITED' },
  Properties: { mode: 'LIMITED' },
  LockService: { mode: 'LIMITED' },
  Lock: { mode: 'LIMITED' },
  CacheService: { mode: 'LIMITED' },
  Cache: { mode: 'LIMITED' },
  UrlFetchApp: { mode: 'FULL', scopes: ['script.external_request'] },
}

const needsOfMember: Readonly<Record<string, Need>> = {
  'SpreadsheetApp.getActive': document,
  'SpreadsheetApp.getActiveSpreadsheet': document,
  'SpreadsheetApp.getActiveSheet': document,
  'SpreadsheetApp.getActiveRange': document,
  'SpreadsheetApp.getCurrentCell': document,
  'SpreadsheetApp.setActiveSheet': document,
  'SpreadsheetApp.flush': document,
  'Ui.alert': { mode: 'FULL' },
  'Ui.prompt': { mode: 'FULL' },
  'Ui.showSidebar': dialog,
  'Ui.showModalDialog': dialog,
  'Ui.showModelessDialog': dialog,
  'Session.getActiveUser': { mode: 'LIMITED', scopes: ['userinfo.email'] },
  'Session.getEffectiveUser': { mode: 'LIMITED', scopes: ['userinfo.email'] },
  'Session.getTemporaryActiveUserKey': { mode: 'LIMITED' },
}

/** Throws as Google does when the run's mode or the manifest's scopes do not allow the call. */
export function checkAllowed(
  service: string,
  member: string,
  mode: AuthMode,
  granted: readonly string[] | undefined,
): void {
  const need = needsOfMember[`${service}.${member}`] ?? needsOfService[service]
  if (!need) return
  const call = `${service}.${member}`
  const scopes = need.scopes?.map((scope) => scopeRoot + scope) ?? []
  const required = scopes.length > 0 ? ` Required permissions: ${scopes.join(' || ')}` : ''
  if (rank[mode] < rank[need.mode])
    throw new Exception(`You do not have permission to call ${call}.${required}`)
  if (granted && scopes.length > 0 && !scopes.some((scope) => granted.includes(scope)))
    throw new Exception(`Specified permissions are not sufficient to call ${call}.${required}`)
}

const countedServices = new Set(
  'Spreadsheet Sheet Range RangeList Protection NamedRange DeveloperMetadata DeveloperMetadataFinder Properties Lock Cache UrlFetchApp'.split(
    ' ',
  ),
)

/** These only name a place or read what the script already holds. */
const freeMembers = new Set(
  'getRange getRangeList getSheetByName getSheetById getActiveSheet getActiveRange getSheet getCell offset getRow getColumn getRowIndex getNumRows getNumColumns getLastRow getLastColumn getA1Notation getGridId getId getSheetId getKey getVisibility getLocation getRanges getRangeType newChart createDeveloperMetadataFinder withKey withValue withId withLocationType withVisibility onIntersectingLocations toString'.split(
    ' ',
  ),
)
/** On a sheet these ask Google for its contents. */
const askedOfSheet = new Set(['Sheet.getLastRow', 'Sheet.getLastColumn'])

/** Whether a call is a read or a write that reaches Google (builders and `getRange` are not). */
export function isServiceCall(service: string, member: string): boolean {
  if (askedOfSheet.has(`${service}.${member}`)) return true
  return countedServices.has(service) && !freeMembers.has(member)
}
