const place = document.querySelector<HTMLElement>("#comparison");
if (place) import("./comparison-page.ts").then(({ startComparison }) => startComparison(place));
