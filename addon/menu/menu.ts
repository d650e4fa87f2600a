import type { InEachLanguage } from '../../shared/language/language.ts'
import { languageOfUser } from '../language/preferred-language.ts'
import type * as actions from './actions.ts'

type Action = keyof typeof actions

export const menuLabels: InEachLanguage<Readonly<Record<Action, string>>> = {
  id: {
    showAddPartnership: 'Tambahkan kemitraan…',
    showPlanningWorksheets: 'Tambahkan lembar perencanaan…',
    showAddToActions: 'Tambahkan ke tindak lanjut…',
    showSendResults: 'Kirim hasil…',
    showStartRound: 'Mulai putaran baru…',
    showRemovePartnership: 'Hapus kemitraan…',
  },
  en: {
    showAddPartnership: 'Add a partnership…',
    showPlanningWorksheets: 'Add planning worksheets…',
    showAddToActions: 'Add to actions…',
    showSendResults: 'Send results…',
    showStartRound: 'Start a new round…',
    showRemovePartnership: 'Remove a partnership…',
  },
}

/** Before the add-on is enabled in a spreadsheet it may build its menu and nothing else, so nothing else is here. */
export function onOpen(): void {
  const words = menuLabels[languageOfUser()]
  const menu = SpreadsheetApp.getUi().createAddonMenu()
  const add = (action: Action) => menu.addItem(words[action], action)
  add('showAddPartnership')
  add('showPlanningWorksheets')
  add('showAddToActions')
  add('showSendResults')
  add('showStartRound')
  menu.addSeparator()
  add('showRemovePartnership')
  menu.addToUi()
}

/** Installing opens no spreadsheet anew: the menu has to come at once. */
export function onInstall(): void {
  onOpen()
}
