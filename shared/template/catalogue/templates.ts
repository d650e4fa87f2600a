import { assembleTemplate } from '../assemble.ts'
import type { Template } from '../template.ts'
import commonInEnglish from './common/en.json' with { type: 'json' }
import commonInIndonesian from './common/id.json' with { type: 'json' }
import commonInstrument from './common/instrument.json' with { type: 'json' }
import educationInEnglish from './education/en.json' with { type: 'json' }
import educationInIndonesian from './education/id.json' with { type: 'json' }
import education from './education/instrument.json' with { type: 'json' }
import generalInEnglish from './general/en.json' with { type: 'json' }
import generalInIndonesian from './general/id.json' with { type: 'json' }
import general from './general/instrument.json' with { type: 'json' }
import infrastructureInEnglish from './infrastructure/en.json' with { type: 'json' }
import infrastructureInIndonesian from './infrastructure/id.json' with { type: 'json' }
import infrastructure from './infrastructure/instrument.json' with { type: 'json' }
import pulseInEnglish from './pulse/en.json' with { type: 'json' }
import pulseInIndonesian from './pulse/id.json' with { type: 'json' }
import pulse from './pulse/instrument.json' with { type: 'json' }
import researchInEnglish from './research/en.json' with { type: 'json' }
import researchInIndonesian from './research/id.json' with { type: 'json' }
import research from './research/instrument.json' with { type: 'json' }

const common = { instrument: commonInstrument, words: { id: commonInIndonesian, en: commonInEnglish } }

/** The templates that ship with Mitra, in the order in which they are offered. */
export const templates: readonly Template[] = [
  { instrument: education, words: { id: educationInIndonesian, en: educationInEnglish } },
  { instrument: infrastructure, words: { id: infrastructureInIndonesian, en: infrastructureInEnglish } },
  { instrument: research, words: { id: researchInIndonesian, en: researchInEnglish } },
  { instrument: general, words: { id: generalInIndonesian, en: generalInEnglish } },
  { instrument: pulse, words: { id: pulseInIndonesian, en: pulseInEnglish } },
].map((own) => assembleTemplate(common, own))
