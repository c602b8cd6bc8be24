import type { Questionnaire } from "../../../src/model/model.ts";
import { useSite } from "../../site-context.tsx";
import { When } from "../page/When.tsx";

/** When the questions were sent, and why the answers stand in this order. */
export function OrderNote({ questionnaire }: { questionnaire: Questionnaire }) {
  const words = useSite().strings.media.questionnaire;
  const { order, seed = "", respondents } = questionnaire;
  const ids = respondents.map(({ id }) => id).join(", ");
  return (
    <p class="order-note">
      <SentOn date={questionnaire.requested} />. {order === "drawn" ? words.drawn(seed, ids) : words.alphabetical}
    </p>
  );
}

/** « Questions envoyées le 3 mars 2017 », or « en mars 2017 ». */
export function SentOn({ date }: { date: string }) {
  const { sent, sentIn } = useSite().strings.media.questionnaire;
  return (
    <>
      {date.length === 10 ? sent : sentIn} <When date={date} />
    </>
  );
}
