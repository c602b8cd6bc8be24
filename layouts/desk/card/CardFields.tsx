import type { DraftBlock } from "../../../src/edition/parse-draft.ts";
import { DeskField } from "../DeskField.tsx";
import { useDeskSite } from "../desk-site.tsx";

/** What a link is: its title, its page, who published it, in what language, and the actors that it is about. */
export function CardFields({ block: { key, entry } }: { block: DraftBlock }) {
  const { actors } = useDeskSite();
  const names = entry.actorIds.map((id) => actors.find((actor) => actor.id === id)?.name ?? id);
  const known = entry.actorIds.flatMap((id) => actors.find((actor) => actor.id === id) ?? []);
  const own = { link: key };
  return (
    <div class="desk-fields">
      <DeskField
        kind="title"
        {...own}
        id={`autre-titre-${key}`}
        label="Titre"
        saved={entry.title}
        required
        class="wide"
      />
      <DeskField
        kind="address"
        {...own}
        id={`adresse-${key}`}
        label="Adresse"
        saved={entry.url ?? ""}
        type="url"
        class="wide"
      />
      <DeskField kind="publisher" {...own} id={`editeur-${key}`} label="Éditeur" saved={entry.publisher ?? ""} />
      <DeskField
        kind="language"
        {...own}
        id={`langue-${key}`}
        label="Langue"
        saved={entry.language ?? ""}
        class="short"
      />
      <DeskField
        {...{ kind: "actors", ...own, id: `acteurs-${key}`, label: "Acteurs", saved: names.join(", ") }}
        list="fiches-proposees"
        class="wide"
        hint={
          known.length > 0 && (
            <span class="desk-actors">
              {known.map(({ path, name }) => (
                <a href={path}>{name}</a>
              ))}
            </span>
          )
        }
      />
    </div>
  );
}
