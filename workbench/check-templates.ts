import { catalogueFolder, readTemplate, templatesIn } from './catalogue-folder.ts'

/*
 * Checks every template of the catalogue in every language for which a file stands in its folder: those of Mitra itself
 * are checked by whoever builds with them, the others here.
 */
for (const id of await templatesIn(catalogueFolder)) {
  const { translations } = await readTemplate(catalogueFolder, id)
  console.log(`Template ${id}: ${[...translations.keys()].join(', ')}`)
}
