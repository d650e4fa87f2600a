import { languageOfUser } from '../language/preferred-language.ts'
import { settle } from '../partnership/settle.ts'
import { messageOf } from '../rpc/outcome.ts'
import { type SidebarView, viewPlaceholder } from './views.ts'

function openSidebar(view: SidebarView): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').getContent().replace(viewPlaceholder, view)
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('Mitra'))
}

/** Sheets has no transactions: what an interrupted run left half done is put right before anything else happens. */
function act(view: SidebarView): void {
  try {
    settle()
    openSidebar(view)
  } catch (error) {
    console.error(String(error))
    SpreadsheetApp.getUi().alert(messageOf(error, languageOfUser()))
  }
}

export function showAddPartnership(): void {
  act('add')
}

export function showPlanningWorksheets(): void {
  act('planning')
}

export function showAddToActions(): void {
  act('actions')
}

export function showStartRound(): void {
  act('round')
}

export function showSendResults(): void {
  act('send')
}

export function showRemovePartnership(): void {
  act('remove')
}
