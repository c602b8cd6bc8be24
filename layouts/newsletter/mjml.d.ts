declare module "mjml" {
  type Options = { validationLevel: "strict"; fonts: Record<string, string>; keepComments: boolean };

  /** Rejects with every fault of the source when the validation is strict. */
  export default function mjml2html(source: string, options: Options): Promise<{ html: string }>;
}
