import { renderToString } from "preact-render-to-string";
import { themeOf } from "../../src/model/theme-of.ts";
import { setText } from "../../src/typography/set-text.ts";
import { useSite } from "../site-context.tsx";
import { FichePicture } from "./FichePicture.tsx";
import { EditionCard, QuotationCard, TextCard } from "./SheetCards.tsx";
import { CARD_HEIGHT, CARD_WIDTH, type CardLook, type SocialCard } from "./social-card.ts";

export type SocialImage = { path: string; width: number; height: number; alt: string };

const FORMS = { fiche: FichePicture, text: TextCard, edition: EditionCard, quotation: QuotationCard };

/**
 * Draws what is shown of a page where it is shared; nothing where the site is built without such pictures.
 * @param language that of the card's title, where it is not the site's
 */
export function useSocialImage(card: SocialCard, language?: string): SocialImage | undefined {
  const { painter, model, assets } = useSite();
  if (!painter) return undefined;
  const { settings } = model;
  const set = (text: string, own: string = settings.language) => setText(text, own);
  const { label, title, details } = card;
  const shown = { ...card, label: set(label), title: set(title, language), details: details && set(details) };
  const look = { colours: themeOf(settings).light, prose: painter.prose, labels: painter.labels, icon: assets.icon };
  const path = painter.paint(drawCard(shown, set(settings.title), look));
  return { path, width: CARD_WIDTH, height: CARD_HEIGHT, alt: [shown.label, shown.title].join(" — ") };
}

/** A card as an SVG document. */
export function drawCard(card: SocialCard, site: string, look: CardLook): string {
  const Form = FORMS[card.form];
  return renderToString(<Form card={card} site={site} look={look} />);
}
