/** Shows the buttons that copy a field's text, where the browser lets a page copy. Without it the text is selected by hand. */
function prepare(button: HTMLButtonElement): void {
  const { copies = '', copied = '' } = button.dataset
  const field = document.getElementById(copies)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.addEventListener('focus', () => field.select())
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value)
    button.textContent = copied
  })
  button.hidden = false
}

if ('clipboard' in navigator) {
  document.querySelectorAll<HTMLButtonElement>('button[data-copies]').forEach(prepare)
}
