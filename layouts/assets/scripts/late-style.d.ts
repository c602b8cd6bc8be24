/** A style sheet of `styles/late/` is its minified text to the script that imports it; see `src/assets/build-assets.ts`. */
declare module "*.css" {
  const css: string;
  export default css;
}
