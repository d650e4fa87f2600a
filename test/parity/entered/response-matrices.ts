import * as fc from 'fast-check'
import type { Instrument } from '../../../shared/template/instrument.ts'
import { atBandEdges } from './band-edges.ts'
import { atGapEdges } from './gap-edges.ts'
import { atLabelEdges } from './label-edges.ts'
import { anyMatrix, type ResponseMatrix } from './matrices.ts'

/** Random response matrices of the kind, exact ties and near misses at every edge among them. */
export function responseMatrices(instrument: Pick<Instrument, 'items'>): fc.Arbitrary<ResponseMatrix> {
  return fc.oneof(
    { weight: 4, arbitrary: anyMatrix(instrument) },
    { weight: 1, arbitrary: atBandEdges(instrument) },
    { weight: 1, arbitrary: atGapEdges(instrument) },
    { weight: 1, arbitrary: atLabelEdges(instrument) },
  )
}
