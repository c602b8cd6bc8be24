import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomically } from "../../files/write-atomically.ts";
import { escapeMarkdown } from "../../markdown/escape-markdown.ts";
import { FEEDS_FILE } from "../../model/source.ts";
import { readModel } from "../../sources/read-model.ts";
import { callCommand } from "../../text/call-command.ts";
import type { Problem } from "../../text/problem.ts";
import { NBSP, NNBSP } from "../../text/quote.ts";
import { accept, type Result, refuse } from "../../text/result.ts";
import { readChoiceFile } from "../learning/choice-files.ts";
import { readReport } from "../report-files.ts";
import { changeKeyword, changeSource, type RowChange, renderChanges } from "./change-settings.ts";
import { listProposals, type SettingProposal } from "./list-proposals.ts";

const SETTINGS_FILE = "site.yaml";
/** Both from the site root. */
export const PROPOSALS_FILE = "_rapports/reglages-proposes.md";
export const PATCH_FILE = "_rapports/reglages-proposes.patch";

/**
 * Reads what past choices say of the settings, and writes it as a report with its reasons and a patch that a person applies. No setting is changed.
 * `lines` tells it, in French.
 */
export async function proposeSettings(root: string, now: Date): Promise<Result<{ lines: string[] }, Problem>> {
  const { value: model, problems } = readModel(root, { now, drafts: false });
  if (model === undefined) return refuse(...problems);
  const choices = await readChoiceFile(root);
  const background = await readBackground(root);
  const proposals = listProposals({ model, choices, background });
  if (proposals.length === 0)
    return accept({ lines: [`Rien à proposer${NBSP}: ce que vous gardez et retirez s'accorde avec vos réglages.`] });
  const { patch, byHand } = await renderSettingsPatch(root, proposals);
  await writeAtomically(join(root, PROPOSALS_FILE), renderProposals(proposals, byHand), { replace: true });
  await writeAtomically(join(root, PATCH_FILE), patch, { replace: true });
  const count = `${proposals.length} ${proposals.length > 1 ? "propositions" : "proposition"}`;
  return accept({
    lines: [
      `${count}${NBSP}:`,
      ...proposals.map((proposal) => `  ${describeProposal(proposal)} — ${proposal.why}`),
      `Les raisons${NBSP}: ${PROPOSALS_FILE}`,
      ...(patch === ""
        ? []
        : [`Relisez ${PATCH_FILE}, ôtez-en ce dont vous ne voulez pas, puis${NBSP}: git apply ${PATCH_FILE}`]),
    ],
  });
}

/** Titles of what past runs left out for want of any reason to keep it. */
async function readBackground(root: string): Promise<string[]> {
  const names = await readdir(join(root, "_rapports")).catch(() => []);
  const dates = names.flatMap((name) => /^selection-(\d{4}-\d{2}-\d{2})\.json$/u.exec(name)?.[1] ?? []);
  const reports = await Promise.all(dates.map((date) => readReport(root, date)));
  return reports.flatMap((report) =>
    (report?.dropped ?? []).flatMap(({ reason, title }) => (reason === "irrelevant" ? title : [])),
  );
}

/** A patch of both files, and what no line was found for. */
async function renderSettingsPatch(root: string, proposals: readonly SettingProposal[]) {
  const byHand = new Set<SettingProposal>(proposals);
  const changeFile = async (
    file: string,
    change: (text: string, proposal: SettingProposal) => RowChange | undefined,
  ) => {
    const text = await readFile(join(root, file), "utf8").catch(() => "");
    const changes = proposals.flatMap((proposal) => {
      const rows = change(text, proposal);
      if (rows !== undefined) byHand.delete(proposal);
      return rows ?? [];
    });
    return renderChanges(file, text, changes);
  };
  const patch = (await changeFile(SETTINGS_FILE, changeKeyword)) + (await changeFile(FEEDS_FILE, changeSource));
  return { patch, byHand };
}

const say = (weight: number) => String(weight).replace(".", ",");

/** A proposal in a few French words, without its reason. */
function describeProposal(proposal: SettingProposal): string {
  switch (proposal.kind) {
    case "new-keyword":
      return `nouveau mot-clé ${proposal.term}, poids ${say(proposal.weight)}`;
    case "keyword-weight":
      return `poids ${say(proposal.weight)} au mot-clé ${proposal.term}`;
    case "source-weight":
      return `poids ${say(proposal.weight)} à la source ${proposal.name}`;
    case "new-source":
      return `nouvelle source, le site ${proposal.host}`;
  }
}

function renderProposals(proposals: readonly SettingProposal[], byHand: ReadonlySet<SettingProposal>): string {
  const items = proposals.map((proposal) => {
    const hand = byHand.has(proposal)
      ? proposal.kind === "new-source"
        ? `${NNBSP}; cherchez son flux, puis ajoutez-le à ${FEEDS_FILE}`
        : `${NNBSP}; à écrire à la main`
      : "";
    return `- ${escapeMarkdown(`${describeProposal(proposal)}${NBSP}: ${proposal.why}${hand}`)}`;
  });
  const head = `Ce que disent vos choix passés, dans les éditions parues et dans content/choix.tsv. Rien n'est changé tant que vous n'appliquez pas ${PATCH_FILE}.`;
  return `# Réglages proposés\n\n${head}\n\n${items.join("\n")}\n\n${callCommand("liens", "--proposer")} récrit cette page.\n`;
}
