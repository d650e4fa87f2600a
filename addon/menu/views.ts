/** What the sidebar can open with, one for each menu item. */
export type SidebarView = 'add' | 'planning' | 'actions' | 'send' | 'round' | 'remove'

/** Stands in Sidebar.html where the menu writes the view. */
export const viewPlaceholder = '{{view}}'
