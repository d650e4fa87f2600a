import { type Fault, under } from '../../shared/faults/fault.ts'
import { figureFaults } from '../../shared/messages/figure-faults.ts'
import type { TemplateContent } from '../../shared/messages/template-library.ts'
import { changedMeaningFaults, type Meanings } from '../../shared/template/meanings.ts'
import { templateFaults } from '../../shared/template/template.ts'
import { shippedMeanings } from './shipped.ts'

/** Any id and version does: the rules between a template's parts ask for neither. */
const unnumbered = { id: 'library', version: 1 }

/**
 * What keeps a content from being published, beyond its form.
 *
 * @param known what the template's ids stood for in its earlier versions; empty for a new template
 */
export function contentFaults({ instrument, wording, examples }: TemplateContent, known: Meanings): Fault[] {
  const meanings = new Map([...shippedMeanings, ...known])
  return [
    ...templateFaults({ ...unnumbered, ...instrument }, wording),
    ...under('instrument', changedMeaningFaults(instrument, meanings)),
    ...examples.flatMap(({ figures }, place) =>
      under(`examples.${place}.figures`, figureFaults(instrument, figures)),
    ),
  ]
}
