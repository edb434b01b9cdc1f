/** What a pack from outside must keep beyond its format: nothing too large, nothing that looks like another, prose that is only prose, data of its own. */
import type { Exercise } from "../core/exercise.ts";
import { issue, same, tooMany } from "./issues.ts";
import { packLimits } from "./limits.ts";
import { datasetsFolder, type ParsedDataset, type ParsedPack } from "./pack-files.ts";
import type { FolderFiles, PackIssue, ParsedExercise } from "./parse.ts";
import { skeletonOf } from "./paths.ts";
import { proseIssues } from "./prose.ts";

export function validatePack({ pack, exercises, datasets }: ParsedPack, files: FolderFiles): PackIssue[] {
  const names = datasets.map(({ description }) => description.name);
  return [
    ...inYaml("pack.yaml", "about", pack.about),
    ...tooMany("pack.yaml", "exercises", pack.exercises.length, packLimits.exercises),
    ...tooMany(datasetsFolder, "", datasets.length, packLimits.datasets),
    ...pack.exercises.flatMap((name, index) =>
      name === datasetsFolder ? [issue("pack.yaml", `exercises.${index}`, "format", `“${name}” is the folder of the pack's data.`)] : [],
    ),
    ...alike("pack.yaml", "exercises", pack.exercises),
    ...alike(datasetsFolder, "", names),
    ...datasets.flatMap(datasetIssues),
    ...exercises.flatMap((exercise) => exerciseIssues(exercise, datasets, files)),
  ];
}

/** Markdown inside of a YAML file: its lines are not the file's, so only the place is told. */
const inYaml = (file: string, path: string, markdown: string): PackIssue[] =>
  proseIssues(file, markdown).map(({ rule, message }) => issue(file, path, rule ?? "prose", message));

/** Names that are the same, or that a reader would take for each other. */
function alike(file: string, path: string, names: readonly string[]): PackIssue[] {
  const seen = new Map<string, string>();
  return names.flatMap((name, index) => {
    const other = seen.get(skeletonOf(name));
    seen.set(skeletonOf(name), name);
    const place = path && `${path}.${index}`;
    if (other === undefined) return [];
    return other === name
      ? [issue(file, place, "duplicate", `“${name}” is there twice.`)]
      : [issue(file, place, "look-alike", `“${name}” looks like “${other}”.`)];
  });
}

function datasetIssues({ description, tables }: ParsedDataset): PackIssue[] {
  const file = `${datasetsFolder}/${description.name}/dataset.yaml`;
  const long = Object.entries(tables).flatMap(([name, { rows }]) =>
    rows.some((row) => row.some((cell) => typeof cell === "string" && cell.length > packLimits.cell))
      ? [issue(file, "tables", "rows", `A cell of “${name}” has more than ${packLimits.cell} characters.`)]
      : [],
  );
  return [...inYaml(file, "about", description.about), ...long];
}

function exerciseIssues({ exercise, wrong, hidden }: ParsedExercise, datasets: readonly ParsedDataset[], files: FolderFiles): PackIssue[] {
  const { name } = exercise;
  const file = `${name}/exercise.yaml`;
  const answers = Object.keys(exercise.right).length + wrong.length;
  return [
    ...["prompt.md", "hints.md", "explanation.md"].flatMap((prose) => proseIssues(`${name}/${prose}`, files.get(`${name}/${prose}`) ?? "")),
    ...questionIssues(file, exercise),
    ...tooMany(name, "", answers, packLimits.answers),
    ...tooMany(file, "hidden", hidden.length, packLimits.hidden),
    ...(exercise.language === "sql" ? dataIssues(file, exercise, hidden, datasets) : []),
  ];
}

const questionIssues = (file: string, { questions }: Exercise): PackIssue[] =>
  questions.flatMap((question, index) => {
    const texts = question.kind === "number" ? [question.because] : question.choices.flatMap(({ text, because }) => [text, because]);
    return [question.ask, ...texts].flatMap((text) => inYaml(file, `questions.${index}`, text));
  });

function dataIssues(
  file: string,
  exercise: Extract<Exercise, { language: "sql" }>,
  hidden: ParsedExercise["hidden"],
  datasets: readonly ParsedDataset[],
): PackIssue[] {
  const dataset = datasets.find(({ description }) => description.name === exercise.dataset)?.description;
  if (dataset === undefined)
    return [
      issue(file, "dataset", "dataset", `The pack has no ${datasetsFolder}/${exercise.dataset}; a pack from outside brings its own data.`),
    ];
  return [
    ...exercise.tables.flatMap((name, index) =>
      dataset.tables.some((table) => table.name === name)
        ? []
        : [issue(file, `tables.${index}`, "dataset", `The dataset has no table “${name}”.`)],
    ),
    ...same(
      file,
      "hidden",
      hidden.map(({ name }) => name),
    ),
    ...hidden.flatMap(({ generate }, index) =>
      generate === undefined
        ? []
        : [issue(file, `hidden.${index}.generate`, "dataset", "A pack from outside has no generator; give the rows.")],
    ),
  ];
}
