import { type Refusal, reasonsOf } from './ask.ts'

/** Why something was not done, every reason; read out at once. */
export function RefusalNote({ refusal }: { refusal: Refusal | null }) {
  return (
    <div role="alert">
      {refusal ? (
        <div className="review-actions__refusal">
          <p>没有办成，请先处理：</p>
          <ul>
            {reasonsOf(refusal).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
