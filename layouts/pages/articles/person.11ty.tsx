import { PersonPage } from "../../components/people/PersonPage.tsx";
import { definePages } from "../../define-pages.tsx";

export default definePages({
  items: ({ people }) => people,
  path: (person) => person.path,
  render: (person) => <PersonPage person={person} />,
});
