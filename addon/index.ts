// The add-on's public surface: Google calls the first two groups by name, the sidebar the functions named rpc….
export {
  showAddPartnership,
  showAddToActions,
  showPlanningWorksheets,
  showRemovePartnership,
  showSendResults,
  showStartRound,
} from './menu/actions.ts'
export { onInstall, onOpen } from './menu/menu.ts'
export { rpcChooseLanguage, rpcStart } from './menu/start.ts'
export {
  rpcAddPartnership,
  rpcAddPlanningWorksheets,
  rpcAddToActions,
  rpcRemovePartnership,
  rpcStartRound,
} from './partnership/rpc.ts'
export { rpcConnect, rpcDisconnect } from './sending/connect.ts'
export { rpcSendingOverview } from './sending/overview.ts'
export { rpcPrepareSending } from './sending/prepare.ts'
export { rpcSend, rpcSendAgain } from './sending/send.ts'
export { rpcWithdraw } from './sending/withdraw.ts'
