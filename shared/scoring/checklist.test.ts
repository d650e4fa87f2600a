import { expect, test } from 'vitest'
import { practicePoints, scoreChecklist } from './checklist.ts'

const practices = ['a', 'b', 'c', 'd'].map((id) => ({ id, principle: 'roles' as const }))

test('in place counts 1, partly a half, not yet nothing; the rest is left out', () => {
  expect(practicePoints('in-place')).toBe(1)
  expect(practicePoints('partly')).toBe(0.5)
  expect(practicePoints('not-yet')).toBe(0)
  expect([practicePoints('not-applicable'), practicePoints(null), practicePoints(undefined)]).toStrictEqual([
    null,
    null,
    null,
  ])
})

test('the percent is over the answered practices, beside how many of the applicable are answered', () => {
  const all = [...practices, { id: 'e', principle: 'trust' as const }]
  expect(
    scoreChecklist(all, { a: 'in-place', b: 'partly', c: null, d: 'not-applicable', e: 'not-yet' }, 'roles'),
  ).toStrictEqual({ percent: 75, answered: 2, applicable: 3 })
})

test('thirds are rounded to whole percent', () => {
  const two = scoreChecklist(practices, { a: 'in-place', b: 'in-place', c: 'not-yet' }, 'roles')
  expect(two.percent).toBe(67)
})

test('nothing answered is no percent, and never a zero', () => {
  expect(scoreChecklist(practices, {}, 'roles')).toStrictEqual({ percent: null, answered: 0, applicable: 4 })
  expect(scoreChecklist(practices, { a: 'not-yet' }, 'roles').percent).toBe(0)
})
