import { comparePartnerships } from './compare-partnerships.ts'

comparePartnerships('en')
