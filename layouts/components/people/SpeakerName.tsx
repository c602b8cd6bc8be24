import type { Speaker } from "../../../src/model/model.ts";
import { foldText } from "../../../src/text/slug.ts";

type Props = {
  speaker: Speaker;
  /** Where the name leads: to the person's page, or to what the person says in this very page. */
  to?: "person" | "words";
};

/** Who speaks: the name, the role at the time, and the fiche of the actor in whose name it is. */
export function SpeakerName({ speaker, to = "person" }: Props) {
  const address = to === "person" ? speaker.person.path : speaker.path.slice(speaker.path.indexOf("#"));
  return (
    <>
      <a class="speaker-name" href={address}>
        {speaker.name}
      </a>
      <SpeakerRole speaker={speaker} prefix=", " />
    </>
  );
}

/** In what capacity: the role, and the actor where the role does not name it. */
export function SpeakerRole({ speaker, prefix = "" }: { speaker: Speaker; prefix?: string }) {
  const { role, linkedActor } = speaker;
  const isNamed = linkedActor !== undefined && namesActor(role, linkedActor.name);
  return (
    <>
      {role && prefix}
      {role && linkedActor && isNamed ? <a href={linkedActor.path}>{role}</a> : role}
      {linkedActor && !isNamed && (
        <>
          {role ? ", " : prefix}
          <a href={linkedActor.path}>{linkedActor.name}</a>
        </>
      )}
    </>
  );
}

/** True where a role already says the actor's name, or a word of it: « cofondateur du Drenche » for Le Drenche. */
export function namesActor(role = "", name: string): boolean {
  const words = foldText(name).match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => foldText(role).includes(word));
}
