import type { TemplateVersion, TemplateView } from '../../shared/messages/template-library.ts'

/** One version of a template as the library knows it: what never changes, and what may. */
export interface LibraryVersion extends TemplateVersion {
  readonly version: number
  readonly publisher: string | null
  readonly deprecated: TemplateView['deprecated']
}
