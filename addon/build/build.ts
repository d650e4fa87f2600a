import { buildAddon, distributionFolder } from './addon.ts'
import { checkBudgets, describeSizes } from './sizes.ts'
import { workerAddressOf } from './worker-address.ts'

const workerAddress = workerAddressOf(process.env.MITRA_WORKER_ADDRESS)
const { sizes } = await buildAddon(distributionFolder, workerAddress)
console.log(`The add-on for ${workerAddress} is in ${distributionFolder}\n${describeSizes(sizes)}`)
checkBudgets(sizes)
