import type { Conventions } from "../conventions.ts";

export const conventions: Conventions = { locale: "fr", region: "fr-FR", firstDay: "1er", typography: "french" };
