import { describe, expect, it } from 'vitest'
import { receiptSchema } from '../../shared/messages/submission.ts'
import { assessmentOf, submissionOf } from '../testing/assessments.ts'
import { newProgramme } from '../testing/programmes.ts'

describe('sending a submission', () => {
  it('acknowledges it with a receipt that holds its scorecard', async () => {
    const programme = await newProgramme()
    const { key, record } = await programme.invite('Yayasan Maju')
    const partnership = crypto.randomUUID()
    const response = await programme.send(key, partnership, submissionOf(assessmentOf(4)))
    expect(response.status).toBe(201)
    const receipt = receiptSchema.parse(await response.json())
    expect(receipt).toMatchObject({
      round: 'baseline',
      organisation: record.organisation,
      partnership,
      revision: 1,
      respondents: 2,
    })
    expect(receipt.scorecard.overall).toEqual({ principles: 4, benefits: 4 })
  })
})
