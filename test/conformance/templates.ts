import { addresses } from '../../shared/messages/addresses.ts'
import { writeTemplateCode } from '../../shared/messages/template-code.ts'
import { templatePublishedSchema } from '../../shared/messages/template-library.ts'
import { bodyExamples } from '../../worker/contract/examples.ts'
import type { Asked } from './asked.ts'
import type { Programme } from './programme.ts'
import type { Stage } from './stage.ts'

/** A code that was never given out, and the same with a character wrong. */
export const unknownCode = writeTemplateCode(new Uint8Array(32).fill(1))
export const mistypedCode = unknownCode.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))

/** @param number makes it another template than every other number */
export const publish = ({ keys }: Programme, number = 0): Asked => ({
  method: 'POST',
  path: addresses.templates(),
  key: keys.coordinator,
  json: named(bodyExamples.TemplatePublication, `Templat ${number}`),
})

/** The content under another Indonesian name. */
export const named = <Content extends typeof bodyExamples.TemplateContent>(
  content: Content,
  name: string,
) => ({
  ...content,
  wording: { ...content.wording, id: { ...content.wording.id, name } },
})

export const deprecate = ({ keys }: Programme, code: string): Asked => ({
  method: 'POST',
  path: addresses.deprecate(code),
  key: keys.coordinator,
  json: bodyExamples.DeprecationRequest,
})

/** The code of a template that the programme has published. */
export async function publishedTemplate(stage: Stage, programme: Programme): Promise<string> {
  const { text } = await stage.done(publish(programme))
  return templatePublishedSchema.parse(JSON.parse(text)).code
}
