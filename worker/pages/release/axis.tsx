/** The numbers of the scale over the bars. */
export function Axis() {
  return (
    <span class="axis" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((score) => (
        <span>{score}</span>
      ))}
    </span>
  )
}
