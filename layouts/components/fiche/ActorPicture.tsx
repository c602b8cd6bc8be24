import { fichePictureFile } from "../../../src/images/picture.ts";
import type { Actor } from "../../../src/model/model.ts";
import { type Site, useSite } from "../../site-context.tsx";

/** How wide a card shows it at most: layouts/assets/styles/fiche/card.css. */
const SIZES = "11rem";

/** What was prepared of the picture of an actor; nothing where it has none, or where that is still to be made. */
export function findActorPicture({ picture }: Pick<Actor, "picture">, { pictures }: Pick<Site, "pictures">) {
  return picture && pictures.get(fichePictureFile(picture.file));
}

/** The logo or picture of an actor, as a label glued on its card; nothing where it has none. */
export function ActorPicture({ picture }: Pick<Actor, "picture">) {
  const site = useSite();
  const { strings } = site;
  const made = findActorPicture({ picture }, site);
  if (!picture || !made) return null;
  return (
    <figure class="card-picture">
      <picture>
        {made.sources.map(({ type, srcset }) => (
          <source type={type} srcset={srcset} sizes={SIZES} />
        ))}
        <img src={made.src} alt={picture.alt} width={made.width} height={made.height} decoding="async" />
      </picture>
      {picture.credit && (
        <figcaption>
          {strings.fiche.pictureCredit}
          {strings.colon} {picture.credit}
        </figcaption>
      )}
    </figure>
  );
}
