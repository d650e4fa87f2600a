import { authModes } from './enums.ts'
import { type EnumGroup, type Served, Service } from './service.ts'

export class ScriptApp extends Service implements Served<GoogleAppsScript.Script.ScriptApp, 'getScriptId'> {
  readonly AuthMode: EnumGroup = authModes

  getScriptId(): string {
    return 'workbench-script'
  }
}
