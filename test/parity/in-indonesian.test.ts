import { comparePartnerships } from './compare-partnerships.ts'

comparePartnerships('id')
