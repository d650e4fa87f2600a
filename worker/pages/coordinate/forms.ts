import { addresses } from '../../../shared/messages/addresses.ts'
import { importFormula } from '../../../shared/messages/import-formula.ts'
import type { KeyIssue } from '../../../shared/messages/keys.ts'
import type { Desk } from './desk.ts'
import { field, formAt, place } from './dom.ts'
import { ids } from './ids.ts'
import { showOnce } from './secret.ts'

/** The chosen number of months from now, or no end. */
function expiry(form: HTMLFormElement): { expiresAt?: string } {
  const months = Number(field(form, 'months'))
  if (months === 0) return {}
  const end = new Date()
  end.setMonth(end.getMonth() + months)
  return { expiresAt: end.toISOString() }
}

function onSubmit(id: string, submit: (form: HTMLFormElement) => Promise<void>): void {
  const form = formAt(id)
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const pressed = form.querySelector('button')
    pressed?.setAttribute('disabled', '')
    try {
      await submit(form)
    } finally {
      pressed?.removeAttribute('disabled')
    }
  })
}

/** Issues a key and shows what came of it, this once; answers whether it was issued. */
export async function issueAndShow(
  desk: Desk,
  issue: KeyIssue,
  into: string,
  about: string,
  written: (key: string) => string,
): Promise<boolean> {
  return desk.change(async () => {
    const { key } = await desk.client.issue(issue)
    showOnce(place(into), about, written(key), desk.words)
    place(into).scrollIntoView({ block: 'nearest' })
  }, '')
}

/** Lets the three forms issue keys of the programme that is open when they are sent. */
export function listenToForms(openDesk: () => Desk | undefined): void {
  const withDesk =
    (work: (desk: Desk, form: HTMLFormElement) => Promise<boolean>) =>
    async (form: HTMLFormElement): Promise<void> => {
      const desk = openDesk()
      if (desk === undefined) return
      if (await work(desk, form)) form.reset()
    }

  onSubmit(
    ids.invite,
    withDesk((desk, form) => {
      const name = field(form, 'name')
      const issue: KeyIssue = { kind: 'organisation', organisation: { name }, ...expiry(form) }
      return issueAndShow(desk, issue, ids.invited, desk.words.invited(name), (key) => key)
    }),
  )

  onSubmit(
    ids.link,
    withDesk((desk, form) => {
      const issue: KeyIssue = { kind: 'view', label: field(form, 'name'), ...expiry(form) }
      const written = (key: string): string => location.origin + addresses.open(key)
      return issueAndShow(desk, issue, ids.linked, desk.words.linked, written)
    }),
  )

  onSubmit(
    ids.feed,
    withDesk((desk, form) => {
      const issue: KeyIssue = { kind: 'feed', label: field(form, 'name'), ...expiry(form) }
      const csv = addresses.releaseCsv(desk.client.programme, field(form, 'round'))
      const written = (key: string): string =>
        importFormula(`${location.origin}${csv}?language=${desk.language}&k=${key}`)
      return issueAndShow(desk, issue, ids.fed, desk.words.fed, written)
    }),
  )
}
