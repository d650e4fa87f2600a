import * as z from 'zod'
import { dimensionSchema } from '../words/dimension.ts'
import { kindSchema, organisationClassSchema } from '../words/kind.ts'
import { sectorSchema } from '../words/sector.ts'

const countSchema = z.number().int().min(0)

/**
 * Why a statistic does not exist: nobody has a value; one value alone has no spread; alpha would rest on too few
 * respondents or items; nobody differs, or for the mean of a partnership no partnership; one partnership alone cannot be
 * compared; no partnership has two respondents.
 */
const absenceSchema = z.enum([
  'no-values',
  'one-value',
  'few-respondents',
  'few-items',
  'no-variance',
  'one-partnership',
  'no-two-respondents',
])
export type Absence = z.infer<typeof absenceSchema>

const absentSchema = z.strictObject({ value: z.null(), reason: absenceSchema })

/** A figure, or why there is none. */
const statisticSchema = z.union([z.strictObject({ value: z.number() }), absentSchema])
export type Statistic = z.infer<typeof statisticSchema>

/** Over n organisations, each once: mean and standard deviation (n − 1), to two decimals. */
const meanShape = { n: countSchema, mean: statisticSchema, deviation: statisticSchema }

const meanSchema = z.strictObject(meanShape)
export type NamedMean = z.infer<typeof meanSchema>

/** Also median and quartiles (type 7), to two decimals. */
const summaryShape = {
  ...meanShape,
  median: statisticSchema,
  lowerQuartile: statisticSchema,
  upperQuartile: statisticSchema,
}
const summarySchema = z.strictObject(summaryShape)
export type Summary = z.infer<typeof summarySchema>

/** Cronbach's alpha with Feldt's 95 % interval, to three decimals, and what it rests on. */
const alphaSchema = z.strictObject({
  /** Who answered every item of the dimension. */
  respondents: countSchema,
  items: countSchema,
  alpha: z.union([
    z.strictObject({
      value: z.number(),
      interval: z.strictObject({ lower: z.number(), upper: z.number() }),
    }),
    absentSchema,
  ]),
})
export type NamedAlpha = z.infer<typeof alphaSchema>

/** How alike respondents of one partnership are, to three decimals, and whom it rests on. Can be under zero. */
const intraclassSchema = z.strictObject({
  /** Those who are scored on the dimension. */
  respondents: countSchema,
  /** Those that have such a respondent. */
  partnerships: countSchema,
  /** ICC(1): of one respondent's score. */
  single: statisticSchema,
  /** ICC(1,k): of the mean of a partnership's respondents. */
  average: statisticSchema,
})
export type NamedIntraclass = z.infer<typeof intraclassSchema>

/** 1 to 5, by dimension. */
const meansSchema = z.record(dimensionSchema, meanSchema)
export type NamedMeans = z.infer<typeof meansSchema>

/** 1 to 5, rounded to two decimals; null when there is none. */
const scoreSchema = z.number().min(1).max(5).nullable()

const partnershipSchema = z.strictObject({
  name: z.string(),
  kind: kindSchema,
  respondents: countSchema,
  scores: z.record(dimensionSchema, scoreSchema),
  /** Of the principles and of the benefits: there when all five are scored. */
  overall: z.strictObject({ principles: scoreSchema, benefits: scoreSchema }),
})
export type NamedPartnership = z.infer<typeof partnershipSchema>

const organisationSchema = z.strictObject({
  /** The organisation's id. */
  organisation: z.string(),
  name: z.string(),
  partnerships: z.array(partnershipSchema),
})
export type NamedOrganisation = z.infer<typeof organisationSchema>

/** What `publishNamed` makes of a round, of those alone who consented to be named; lists in template order. */
export const namedResultsSchema = z.strictObject({
  organisations: countSchema,
  partnerships: countSchema,
  respondents: countSchema,
  /** In the order of the organisations' ids, and of the partnerships' in each. */
  byName: z.array(organisationSchema),
  all: z.strictObject({
    scores: z.record(
      dimensionSchema,
      z.strictObject({ ...summaryShape, reliability: alphaSchema, intraclass: intraclassSchema }),
    ),
    items: z.array(
      z.strictObject({
        id: z.string(),
        ...summaryShape,
        /** How many respondents of all organisations gave which response; `ratings` from 1 to 5. */
        responses: z.strictObject({
          ratings: z.tuple([countSchema, countSchema, countSchema, countSchema, countSchema]),
          notApplicable: countSchema,
          unknown: countSchema,
          blank: countSchema,
        }),
        /** Percent of these respondents' ratings that are 4 or 5, to one decimal. */
        topTwo: statisticSchema,
        /** Percent of these respondents, to one decimal. */
        notApplicable: statisticSchema,
        unknown: statisticSchema,
      }),
    ),
    /** Percent in place over n organisations, to one decimal. */
    practices: z.array(z.strictObject({ id: z.string(), n: countSchema, inPlace: statisticSchema })),
  }),
  /** Every sector, of its own respondents. */
  sectors: z.array(z.strictObject({ sector: sectorSchema, scores: meansSchema })),
  /** Every class that has an organisation; empty when all are in one. */
  kinds: z.array(z.strictObject({ class: organisationClassSchema, scores: meansSchema })),
})
export type NamedResults = z.infer<typeof namedResultsSchema>
