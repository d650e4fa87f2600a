/**
 * A text to take along. It can be selected by hand; where the page's script runs, a button that copies it is shown.
 */
export function CopyField(frame: {
  readonly id: string
  readonly label: string
  readonly text: string
  /** The button's words, before and after. */
  readonly copy: string
  readonly copied: string
}) {
  const { id, label, text, copy, copied } = frame
  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <textarea class="codes" id={id} rows={3} readonly spellcheck={false}>
        {text}
      </textarea>
      <button type="button" class="plain" data-copies={id} data-copied={copied} hidden>
        {copy}
      </button>
    </div>
  )
}
