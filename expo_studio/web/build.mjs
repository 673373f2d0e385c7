// Builds every page into the folder named on the command line: node build.mjs dist
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const out = process.argv[2] ?? "dist";

const common = {
  bundle: true,
  minify: true,
  target: ["es2022"],
  legalComments: "none",
  charset: "utf8",
  logLevel: "warning",
};

/** Bundles one page: its script as a classic one, so that it also runs from a disk. */
async function page(name) {
  const folder = join(out, name);
  await mkdir(folder, { recursive: true });
  await build({ ...common, format: "iife", entryPoints: [`${name}/${name}.js`], outfile: join(folder, `${name}.js`) });
  await build({ ...common, entryPoints: [`${name}/${name}.css`], outfile: join(folder, `${name}.css`) });
  await copyFile(`${name}/index.html`, join(folder, "index.html"));
}

/** Bundles the plain pages, which have a style and no script. */
async function plain() {
  const folder = join(out, "plain");
  await mkdir(folder, { recursive: true });
  await build({ ...common, entryPoints: ["plain/plain.css"], outfile: join(folder, "plain.css") });
  await copyFile("plain/page.html", join(folder, "page.html"));
}

await plain();
await page("live");
await page("camera");
await page("desk");
await page("booth");
await page("hall");
await page("ar");
for (const [from, to] of [["dist/model-viewer-umd.min.js", "model-viewer.js"], ["LICENSE", "LICENSE.txt"]]) {
  await copyFile(join("node_modules/@google/model-viewer", from), join(out, "ar", to));
}
const licence = await readFile("node_modules/three/LICENSE", "utf8");
await writeFile(join(out, "booth", "LICENSES.txt"), `three.js\n\n${licence}`);
