import type { Conventions } from "../conventions.ts";

export const conventions: Conventions = { locale: "en", region: "en-GB", firstDay: "1", typography: "none" };
