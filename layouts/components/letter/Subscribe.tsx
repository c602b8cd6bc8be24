import type { Subscription } from "../../../src/model/schema/subscription.ts";
import {
  findMeasurer,
  findSubscriptionMeans,
  type SubscriptionMeans,
} from "../../../src/model/views/find-subscription-means.ts";
import { useSite } from "../../site-context.tsx";

/** The card by which one subscribes, and what becomes of the address. */
export function Subscribe({ subscription }: { subscription: Subscription }) {
  const { model, strings } = useSite();
  const { subscribe } = strings.letterPage;
  const means = findSubscriptionMeans(subscription, model.settings.language);
  return (
    <section class="letter-card" aria-labelledby="lettre_recevoir">
      <h2 id="lettre_recevoir">{subscribe}</h2>
      {means.kind === "form" ? <Form {...means} /> : <Message {...means} />}
      <Holder subscription={subscription} means={means} />
    </section>
  );
}

function Form({ action, emailField, hidden }: Extract<SubscriptionMeans, { kind: "form" }>) {
  const { email, emailHint, submit } = useSite().strings.letterPage;
  return (
    <form class="letter-form" action={action} method="post">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label for="lettre_adresse">{email}</label>
      <p id="lettre_exemple" class="letter-hint">
        {emailHint}
      </p>
      <div class="letter-line">
        <input
          id="lettre_adresse"
          type="email"
          name={emailField}
          required
          autocomplete="email"
          aria-describedby="lettre_exemple"
        />
        <button type="submit">{submit}</button>
      </div>
    </form>
  );
}

function Message({ address, subject }: Extract<SubscriptionMeans, { kind: "message" }>) {
  const { write, writeHow } = useSite().strings.letterPage;
  return (
    <div class="letter-form">
      <p>
        <a class="letter-button" href={`mailto:${address}?subject=${encodeURIComponent(subject)}`}>
          {write}
        </a>
      </p>
      <p>{writeHow(address, subject)}</p>
    </div>
  );
}

function Holder({ subscription, means }: { subscription: Subscription; means: SubscriptionMeans }) {
  const { model, strings } = useSite();
  const { holderTitle, sentTo, sentByYou, heldBy, confirm, leave, privacy, ...words } = strings.letterPage;
  const { holder, privacy_url } = subscription;
  const measurer = findMeasurer(model.settings);
  return (
    <div class="letter-holder">
      <h3>{holderTitle}</h3>
      <p>
        {means.kind === "form" ? sentTo(new URL(means.action).host) : sentByYou} {heldBy(holder)}
      </p>
      <p>{confirm}</p>
      <p>
        {leave} {measurer === undefined ? words.measuresNobody : words.mayMeasure(measurer)}
      </p>
      {privacy_url && (
        <p>
          <a href={privacy_url}>{privacy}</a>
        </p>
      )}
    </div>
  );
}
