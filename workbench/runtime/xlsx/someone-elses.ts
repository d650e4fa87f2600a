import exceljs, { type Workbook } from 'exceljs'
import { withNames, withoutNames } from './package.ts'
import { conditionalFormatsOf } from './read.ts'

/** The sheets of `someoneElses`; the first is called like one of Mitra's. */
export const theirSheets = ['Ratings', 'Summary']

/**
 * An .xlsx that somebody else made, for tests: so many rows of data with formulas, some that nobody here computes,
 * formats, merged cells, validations, conditional formats, notes, links and defined names.
 */
export async function someoneElses(rows: number): Promise<Uint8Array> {
  const workbook: Workbook = new exceljs.Workbook()
  const data = workbook.addWorksheet('Ratings', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] })
  data.getColumn(2).width = 31
  data.getColumn(14).hidden = true
  for (let index = 1; index <= rows; index++) {
    const row = data.getRow(index)
    row.values = [
      index,
      `Name ${index}`,
      index * 1.1,
      new Date(Date.UTC(2024, 0, 1 + (index % 300))),
      { formula: `C${index}*2`, result: index * 2.2 },
      { formula: `IF(E${index}>100,"high","low")`, result: index * 2.2 > 100 ? 'high' : 'low' },
      index % 2 === 0,
      { formula: `_xlfn.LET(_xlpm.x,A${index},_xlpm.x+1)`, result: index + 1 },
    ]
    row.getCell(3).numFmt = '#,##0.00;[Red]-#,##0.00'
    row.getCell(4).numFmt = 'dd mmm yyyy'
    if (index % 10 === 0) row.getCell(2).fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } }
  }
  data.mergeCells('J2:K4')
  data.getCell('J2').value = 'merged'
  data.getCell('L1').value = { richText: [{ text: 'plain ' }, { font: { bold: true }, text: 'bold' }] }
  data.getCell('M1').value = { text: 'a link', hyperlink: 'https://example.org/' }
  for (let index = 3; index < 400; index++)
    data.getCell(index, 7).dataValidation = {
      type: 'list',
      formulae: ['"TRUE,FALSE"'],
      showErrorMessage: true,
    }
  data.getCell('B3').note = 'mind this'
  data.addConditionalFormatting({
    ref: 'C1:C50',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        priority: 1,
        formulae: ['20'],
        style: { font: { bold: true } },
      },
    ],
  })
  const summary = workbook.addWorksheet('Summary')
  summary.getCell('A1').value = { formula: 'SUM(Prices)*Tax', result: 0.11 * 1.1 * ((rows * (rows + 1)) / 2) }
  summary.getCell('A2').value = { formula: 'CUBEVALUE("x")', result: 7 }
  const buffer = new Uint8Array(await workbook.xlsx.writeBuffer())
  return withNames(buffer, [
    { attributes: ' name="Prices"', text: `Ratings!$C$1:$C$${rows}` },
    { attributes: ' name="Tax"', text: '0.11' },
    { attributes: ' name="_xlnm.Print_Area" localSheetId="1"', text: 'Summary!$A$1:$B$9' },
  ])
}

/** What a saved file holds: all that can be told of the given sheets, the defined names, and the sheets' order. */
export async function readBack(xlsx: Uint8Array, sheets: readonly string[]) {
  const { xlsx: plain, names } = withoutNames(xlsx)
  const workbook: Workbook = new exceljs.Workbook()
  await workbook.xlsx.load(new Uint8Array(plain).buffer)
  const read = sheets.map((name) => {
    const sheet = workbook.getWorksheet(name)
    const cells: unknown[] = []
    sheet?.eachRow((row) => {
      row.eachCell((cell) =>
        cells.push([cell.address, cell.value, cell.style, cell.dataValidation, cell.note]),
      )
    })
    return {
      cells,
      merges: sheet?.model.merges,
      views: sheet?.views,
      widths: sheet?.columns?.map(({ width, hidden }) => [width, hidden]),
      rules: sheet && conditionalFormatsOf(sheet),
    }
  })
  return { read, names, order: workbook.worksheets.map(({ name }) => name), workbook }
}
