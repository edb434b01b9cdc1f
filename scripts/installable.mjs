/** Writes into build/site what makes the page installable: the web app manifest with its icons and screenshots. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { icon } from "./lib/icon.mjs";
import { inRoot, siteFolder } from "./lib/paths.mjs";

/** @type {{ exercises: { id: string, title: string, language: string }[] }} */
const { exercises } = JSON.parse(readFileSync(join(siteFolder, "packs", "catalogue.json"), "utf8"));

const icons = [
  { name: "icons/192.png", size: 192, purpose: "any" },
  { name: "icons/512.png", size: 512, purpose: "any" },
  { name: "icons/whole.png", size: 512, purpose: "maskable" },
  { name: "icons/touch.png", size: 180, purpose: "maskable" },
];

const screenshots = [
  {
    src: "screenshots/workbench.png",
    from: "workbench.png",
    sizes: "1600x950",
    form_factor: "wide",
    label: "An exercise on the workbench",
  },
  {
    src: "screenshots/phone.png",
    from: "phone.png",
    sizes: "780x1688",
    form_factor: "narrow",
    label: "A verdict on a phone",
  },
];

const shortcuts = [
  ["sql", "The first SQL exercise"],
  ["python", "The first Python exercise"],
].flatMap(([language, name]) => {
  const first = exercises.find((exercise) => exercise.language === language);
  return first ? [{ name, url: `./#/${first.id}` }] : [];
});

const manifest = {
  id: "./",
  name: "Greenroom",
  short_name: "Greenroom",
  description: "A rehearsal room for data-science interviews that runs wholly in your browser.",
  lang: "en",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#fafaf7",
  theme_color: "#0b6b52",
  categories: ["education"],
  icons: icons.map(({ name, size, purpose }) => ({ src: name, sizes: `${size}x${size}`, type: "image/png", purpose })),
  shortcuts: [{ name: "All exercises", url: "./#/" }, ...shortcuts],
  screenshots: screenshots.map(({ from: _, ...screenshot }) => ({ ...screenshot, type: "image/png" })),
};

for (const folder of ["icons", "screenshots"]) mkdirSync(join(siteFolder, folder), { recursive: true });
for (const { name, size, purpose } of icons) writeFileSync(join(siteFolder, name), icon(size, { whole: purpose === "maskable" }));
for (const { src, from } of screenshots) copyFileSync(inRoot("docs", from), join(siteFolder, src));
writeFileSync(join(siteFolder, "manifest.webmanifest"), JSON.stringify(manifest, null, 2));
