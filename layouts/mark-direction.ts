import { options } from "preact";
import { isRightToLeft } from "../src/text/direction.ts";

type Marked = { lang?: unknown; dir?: unknown };

const before = options.vnode;

/** Every element that says a language read from right to left says its direction too (RGAA 8.10): no component has to think of it. */
options.vnode = (vnode) => {
  const props = vnode.props as Marked | null;
  if (typeof vnode.type === "string" && typeof props?.lang === "string" && props.dir === undefined)
    if (isRightToLeft(props.lang)) props.dir = "rtl";
  before?.(vnode);
};
