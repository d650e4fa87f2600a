import type { InEachLanguage } from '../../shared/language/language.ts'
import type { Environment } from './environments.ts'
import type { StepName } from './plan.ts'

/** What went wrong, and what the person can do now. */
export interface Trouble {
  readonly what: string
  readonly advice: string
}

export interface DeployWords {
  readonly help: string
  readonly intro: string
  readonly environments: Readonly<Record<Environment, string>>
  readonly whichEnvironment: string
  readonly steps: Readonly<Record<StepName, string>>
  readonly done: string
  readonly yesOrNo: (usual: boolean) => string
  readonly yes: RegExp
  readonly number: (least: number, most: number) => string
  readonly signInNow: string
  readonly whichAccount: string
  readonly inAccount: (name: string) => string
  readonly databaseThere: (name: string) => string
  readonly databaseMade: (name: string) => string
  readonly idWritten: string
  readonly subdomain: string
  readonly at: (address: string) => string
  readonly secretThere: string
  readonly replaceSecret: string
  readonly secretKept: string
  readonly secretMade: (secret: string) => string
  readonly waiting: string
  readonly next: (address: string) => string
  readonly dryRun: string
  readonly dryRunEnded: string
  readonly stopped: string
  readonly again: string
  readonly saidByWrangler: string
  readonly troubles: {
    readonly option: Trouble
    readonly node: (version: string) => Trouble
    readonly connection: Trouble
    readonly notSignedIn: Trouble
    readonly noAccount: Trouble
    readonly severalAccounts: (ids: string) => Trouble
    readonly databases: Trouble
    readonly migrations: Trouble
    readonly publish: Trouble
    readonly noAddress: Trouble
    readonly secrets: Trouble
    readonly secretNotSet: Trouble
    readonly silent: (address: string) => Trouble
    readonly unwell: (address: string, parts: string) => Trouble
  }
}

/** The first programme, as a command to copy: what it creates is in the README. */
const firstProgramme = (address: string, name: string, round: string, secret: string): string =>
  `curl ${address}/programmes -H "Authorization: Bearer ${secret}" -H "Content-Type: application/json" -d '{"name":"${name}","rounds":[{"id":"baseline","label":"${round}"}],"kinds":["education","general"],"template":{"id":"education","version":1}}'`

export const deployWords: InEachLanguage<DeployWords> = {
  en: {
    help: `npm run deploy:worker                              puts Mitra on Cloudflare, step by step
npm run deploy:worker -- --environment staging    a second Mitra, to try things on
npm run deploy:worker -- --dry-run                shows every step and does none
npm run deploy:worker -- --new-secret             also makes a new operator's secret
npm run deploy:worker -- --language id            dalam bahasa Indonesia`,
    intro:
      'This puts Mitra on Cloudflare. You need a Cloudflare account; the free plan will do to begin with. You can stop at any time with Ctrl+C and run the same command again: what is done already is not done twice.',
    environments: { production: 'production, for real programmes', staging: 'staging, to try things on' },
    whichEnvironment: 'Which one do you want to deploy?',
    steps: {
      node: 'Node.js',
      'sign-in': 'Signing in to Cloudflare',
      databases: 'Database of the template library',
      migrations: 'Tables of the database',
      publish: 'Uploading the Worker',
      secret: 'Operator’s secret',
      health: 'Does it answer?',
    },
    done: 'done',
    yesOrNo: (usual) => (usual ? '[Y/n]' : '[y/N]'),
    yes: /^y/i,
    number: (least, most) => `Number from ${least} to ${most} [${least}]`,
    signInNow: 'You are not signed in to Cloudflare. Open the browser to sign in, or to create an account?',
    whichAccount: 'Which Cloudflare account should Mitra be in?',
    inAccount: (name) => `account ${name}`,
    databaseThere: (name) => `${name} is there`,
    databaseMade: (name) => `${name} was created`,
    idWritten: 'its id was written into wrangler.toml; keep that change (it is no secret)',
    subdomain:
      'If you are asked for a workers.dev subdomain: it becomes part of Mitra’s address, so choose your organisation’s name. It cannot easily be changed later.',
    at: (address) => `at ${address}`,
    secretThere: 'The Worker has an operator’s secret already. Nobody can read it again.',
    replaceSecret: 'Make a new one? The old one stops working at once; programmes and their keys stay.',
    secretKept: 'the one that is there was kept',
    secretMade: (secret) => `
  The operator's secret:

      ${secret}

  Whoever has it can create programmes here. It is shown this once: put it into a
  password manager now. If it is lost, make a new one with --new-secret.
`,
    waiting: 'A new address can take some minutes. Waiting…',
    next: (address) => `
Mitra is running.

  Front page               ${address}/
  For coordinators         ${address}/coordinate
  Is it well?              ${address}/health

What to do next

  1. Create the first programme. It answers with the coordinator's key, shown once:

     ${firstProgramme(address, 'Our programme', 'Baseline 2027', 'YOUR-OPERATOR-SECRET')}

  2. Give the key to the coordinator, who opens ${address}/coordinate
     and pastes it there. From there organisations are invited.

  3. Build the add-on for this address:

     MITRA_WORKER_ADDRESS=${address}/ npm run deploy:addon

  Backup, watching, costs: docs/operating.md
`,
    dryRun: 'Dry run: nothing is changed at Cloudflare or here. These would be the steps.',
    dryRunEnded: 'The dry run ends here. Without --dry-run the steps are really taken.',
    stopped: 'Stopped. Nothing is left half done: run the same command again to go on.',
    again: 'Then run the same command again: it goes on where it stopped.',
    saidByWrangler: 'What Cloudflare’s tool said:',
    troubles: {
      option: {
        what: 'There is no such option.',
        advice: 'These exist:',
      },
      node: (version) => ({
        what: `This is Node.js ${version}, which Cloudflare’s tool does not run on.`,
        advice: 'Install Node.js 22 or newer from https://nodejs.org.',
      }),
      connection: {
        what: 'Cloudflare could not be asked who is signed in.',
        advice:
          'Check the internet connection. If you set CLOUDFLARE_API_TOKEN, check that it is still valid.',
      },
      notSignedIn: {
        what: 'Nobody is signed in to Cloudflare.',
        advice:
          'Run npx wrangler login, or on a machine without a browser set CLOUDFLARE_API_TOKEN to a token from https://dash.cloudflare.com/profile/api-tokens (template “Edit Cloudflare Workers”, with D1: Edit added).',
      },
      noAccount: {
        what: 'You are signed in, but may use no Cloudflare account.',
        advice:
          'Sign in as somebody else with npx wrangler login, or ask the owner of the account to invite you.',
      },
      severalAccounts: (ids) => ({
        what: 'You may use several Cloudflare accounts, and nobody is here to choose.',
        advice: `Set CLOUDFLARE_ACCOUNT_ID to one of: ${ids}.`,
      }),
      databases: {
        what: 'The database could not be found or created.',
        advice:
          'Often the account has reached its number of databases, or the token may not edit D1. What is written below says which.',
      },
      migrations: {
        what: 'The database’s tables could not be brought up to date. The Worker that is running was not touched.',
        advice: 'If a migration itself failed, it was undone; please report it with what is written below.',
      },
      publish: {
        what: 'The Worker could not be uploaded.',
        advice:
          'Above stands why. Most often: the e-mail address of a new account is not confirmed yet (look in your mail), or the account has no workers.dev subdomain yet (open https://dash.cloudflare.com, Workers & Pages, once).',
      },
      noAddress: {
        what: 'The Worker was uploaded, but has no address.',
        advice:
          'In Cloudflare’s dashboard, under Workers & Pages, Settings, Domains & Routes, switch its workers.dev address on or give it a domain.',
      },
      secrets: {
        what: 'It could not be found out whether there is an operator’s secret.',
        advice: 'The Worker runs, but if it has no secret, nobody can create programmes.',
      },
      secretNotSet: {
        what: 'The operator’s secret could not be set. None was shown, so there is nothing to forget.',
        advice: 'The Worker runs, but without a secret nobody can create programmes.',
      },
      silent: (address) => ({
        what: `${address}/health does not answer yet.`,
        advice: 'The Worker is uploaded. A new address can take up to ten minutes: open it in your browser.',
      }),
      unwell: (address, parts) => ({
        what: `The Worker answers at ${address}, but this does not: ${parts}.`,
        advice:
          'Wait a minute. If it stays so, look at https://www.cloudflarestatus.com and at docs/operating.md.',
      }),
    },
  },
  id: {
    help: `npm run deploy:worker                              memasang Mitra di Cloudflare, langkah demi langkah
npm run deploy:worker -- --environment staging    Mitra kedua untuk uji coba
npm run deploy:worker -- --dry-run                hanya menunjukkan semua langkah
npm run deploy:worker -- --new-secret             sekaligus membuat rahasia operator baru
npm run deploy:worker -- --language en            in English`,
    intro:
      'Perintah ini memasang Mitra di Cloudflare. Anda perlu akun Cloudflare; paket gratis cukup untuk mulai. Anda boleh berhenti kapan saja dengan Ctrl+C lalu menjalankan perintah yang sama lagi: yang sudah selesai tidak diulang.',
    environments: { production: 'production, untuk program sungguhan', staging: 'staging, untuk uji coba' },
    whichEnvironment: 'Mana yang ingin Anda pasang?',
    steps: {
      node: 'Node.js',
      'sign-in': 'Masuk ke Cloudflare',
      databases: 'Basis data pustaka templat',
      migrations: 'Tabel basis data',
      publish: 'Mengunggah Worker',
      secret: 'Rahasia operator',
      health: 'Apakah sudah menjawab?',
    },
    done: 'selesai',
    yesOrNo: (usual) => (usual ? '[Y/t]' : '[y/T]'),
    yes: /^y/i,
    number: (least, most) => `Nomor ${least} sampai ${most} [${least}]`,
    signInNow: 'Anda belum masuk ke Cloudflare. Buka peramban untuk masuk atau membuat akun?',
    whichAccount: 'Mitra dipasang di akun Cloudflare yang mana?',
    inAccount: (name) => `akun ${name}`,
    databaseThere: (name) => `${name} sudah ada`,
    databaseMade: (name) => `${name} sudah dibuat`,
    idWritten: 'id-nya ditulis ke wrangler.toml; simpan perubahan itu (bukan rahasia)',
    subdomain:
      'Jika Anda ditanya subdomain workers.dev: itu menjadi bagian alamat Mitra, jadi pilih nama organisasi Anda. Nanti tidak mudah diganti.',
    at: (address) => `di ${address}`,
    secretThere: 'Worker ini sudah punya rahasia operator. Tidak seorang pun dapat membacanya lagi.',
    replaceSecret: 'Buat yang baru? Yang lama langsung tidak berlaku; program dan kuncinya tetap.',
    secretKept: 'yang sudah ada tetap dipakai',
    secretMade: (secret) => `
  Rahasia operator:

      ${secret}

  Siapa pun yang memegangnya dapat membuat program di sini. Rahasia ini hanya
  ditampilkan sekali: simpan sekarang di pengelola kata sandi. Jika hilang, buat
  yang baru dengan --new-secret.
`,
    waiting: 'Alamat baru bisa butuh beberapa menit. Menunggu…',
    next: (address) => `
Mitra sudah berjalan.

  Halaman depan            ${address}/
  Untuk koordinator        ${address}/coordinate
  Apakah sehat?            ${address}/health

Langkah berikutnya

  1. Buat program pertama. Jawabannya memuat kunci koordinator, hanya sekali:

     ${firstProgramme(address, 'Program kami', 'Awal 2027', 'RAHASIA-OPERATOR-ANDA')}

  2. Berikan kunci itu kepada koordinator, yang membuka ${address}/coordinate
     lalu menempelkannya di sana. Dari situ organisasi diundang.

  3. Buat add-on untuk alamat ini:

     MITRA_WORKER_ADDRESS=${address}/ npm run deploy:addon

  Cadangan, pemantauan, biaya: docs/mengoperasikan.md
`,
    dryRun: 'Latihan: tidak ada yang diubah di Cloudflare maupun di sini. Inilah langkah-langkahnya.',
    dryRunEnded: 'Latihan selesai. Tanpa --dry-run semua langkah sungguh dijalankan.',
    stopped:
      'Dihentikan. Tidak ada yang tertinggal setengah jalan: jalankan perintah yang sama untuk melanjutkan.',
    again: 'Lalu jalankan perintah yang sama lagi: ia melanjutkan dari tempat berhenti.',
    saidByWrangler: 'Kata alat Cloudflare:',
    troubles: {
      option: {
        what: 'Pilihan itu tidak ada.',
        advice: 'Yang ada:',
      },
      node: (version) => ({
        what: `Node.js di sini versi ${version}, terlalu lama untuk alat Cloudflare.`,
        advice: 'Pasang Node.js 22 atau yang lebih baru dari https://nodejs.org.',
      }),
      connection: {
        what: 'Cloudflare tidak dapat ditanya siapa yang masuk.',
        advice:
          'Periksa sambungan internet. Jika Anda mengisi CLOUDFLARE_API_TOKEN, periksa apakah masih berlaku.',
      },
      notSignedIn: {
        what: 'Belum ada yang masuk ke Cloudflare.',
        advice:
          'Jalankan npx wrangler login. Di mesin tanpa peramban, isi CLOUDFLARE_API_TOKEN dengan token dari https://dash.cloudflare.com/profile/api-tokens (templat “Edit Cloudflare Workers”, ditambah D1: Edit).',
      },
      noAccount: {
        what: 'Anda sudah masuk, tetapi tidak ada akun Cloudflare yang boleh Anda pakai.',
        advice:
          'Masuk sebagai orang lain dengan npx wrangler login, atau mintalah pemilik akun mengundang Anda.',
      },
      severalAccounts: (ids) => ({
        what: 'Anda boleh memakai beberapa akun Cloudflare, tetapi tidak ada orang yang memilih.',
        advice: `Isi CLOUDFLARE_ACCOUNT_ID dengan salah satu dari: ${ids}.`,
      }),
      databases: {
        what: 'Basis data tidak ditemukan dan tidak dapat dibuat.',
        advice:
          'Sering kali jumlah basis data akun sudah penuh, atau tokennya tidak boleh mengubah D1. Tulisan di bawah menjelaskannya.',
      },
      migrations: {
        what: 'Tabel basis data tidak dapat diperbarui. Worker yang sedang berjalan tidak disentuh.',
        advice:
          'Jika migrasinya sendiri gagal, perubahannya sudah dibatalkan; laporkan bersama tulisan di bawah ini.',
      },
      publish: {
        what: 'Worker tidak dapat diunggah.',
        advice:
          'Sebabnya tertulis di atas. Yang paling sering: alamat surel akun baru belum dikonfirmasi (lihat kotak surat Anda), atau akun belum punya subdomain workers.dev (buka https://dash.cloudflare.com, Workers & Pages, sekali saja).',
      },
      noAddress: {
        what: 'Worker sudah diunggah, tetapi tidak punya alamat.',
        advice:
          'Di dasbor Cloudflare, Workers & Pages, Settings, Domains & Routes, nyalakan alamat workers.dev-nya atau beri domain.',
      },
      secrets: {
        what: 'Tidak dapat diketahui apakah rahasia operator sudah ada.',
        advice: 'Worker berjalan, tetapi tanpa rahasia tidak seorang pun dapat membuat program.',
      },
      secretNotSet: {
        what: 'Rahasia operator tidak dapat disimpan. Belum ada yang ditampilkan, jadi tidak ada yang perlu dilupakan.',
        advice: 'Worker berjalan, tetapi tanpa rahasia tidak seorang pun dapat membuat program.',
      },
      silent: (address) => ({
        what: `${address}/health belum menjawab.`,
        advice: 'Worker sudah diunggah. Alamat baru bisa butuh sampai sepuluh menit: buka di peramban Anda.',
      }),
      unwell: (address, parts) => ({
        what: `Worker menjawab di ${address}, tetapi ini tidak: ${parts}.`,
        advice:
          'Tunggu satu menit. Jika tetap begini, lihat https://www.cloudflarestatus.com dan docs/mengoperasikan.md.',
      }),
    },
  },
}
