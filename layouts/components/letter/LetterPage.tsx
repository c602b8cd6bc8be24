import { routes } from "../../../src/model/routes.ts";
import { findFormHost, mayMeasureReaders } from "../../../src/model/views/find-subscription-means.ts";
import { useSite } from "../../site-context.tsx";
import { ListHeader } from "../lists/ListHeader.tsx";
import { Page } from "../page/Page.tsx";
import { Editions } from "./Editions.tsx";
import { FollowByFeed } from "./FollowByFeed.tsx";
import { Subscribe } from "./Subscribe.tsx";

/** How to receive the letter, who then holds the address, how to follow without giving any, and all editions. */
export function LetterPage() {
  const { model, strings } = useSite();
  const { title, noEngine } = strings.letterPage;
  const description = strings.letterPage.description(mayMeasureReaders(model.settings));
  const { subscribe } = model.settings.newsletter;
  return (
    <Page
      title={title}
      description={description}
      path={routes.letter()}
      section={routes.roundups()}
      styles={["letter"]}
      formTo={findFormHost(model.settings)}
    >
      <ListHeader title={title} description={description} />
      <div class="letter-means">
        {subscribe ? <Subscribe subscription={subscribe} /> : <p class="letter-closed">{noEngine}</p>}
        <FollowByFeed />
      </div>
      <Editions />
    </Page>
  );
}
