/** The parts of a pack, and the files of the part that is open. */
import { Database, FileText, FolderOpen, Package } from "lucide-react";

export interface TreeGroup {
  readonly kind: "pack" | "exercise" | "dataset";
  readonly title: string;
  /** The file that stands for the part. */
  readonly main: string;
  /** How many issues are told of it. */
  readonly issues: number;
  readonly files: readonly { readonly path: string; readonly label: string; readonly issues: number }[];
}

interface FileTreeProps {
  readonly groups: readonly TreeGroup[];
  /** The file that is open. */
  readonly selected: string;
  readonly onSelect: (path: string) => void;
}

const icons = { pack: Package, exercise: FolderOpen, dataset: Database } as const;

export function FileTree({ groups, selected, onSelect }: FileTreeProps) {
  return (
    <nav className="studio-tree" aria-label="Files of the pack">
      <ul>
        {groups.map(({ kind, title, main, issues, files }) => {
          const Icon = icons[kind];
          const isOpen = main === selected || files.some(({ path }) => path === selected);
          return (
            <li key={main}>
              <button type="button" aria-expanded={isOpen} data-open={isOpen || undefined} onClick={() => onSelect(main)}>
                <Icon size={15} aria-hidden="true" />
                <span>{title}</span>
                <Issues count={issues} />
              </button>
              {isOpen && (
                <ul>
                  {files.map((file) => (
                    <li key={file.path}>
                      <button type="button" aria-current={file.path === selected || undefined} onClick={() => onSelect(file.path)}>
                        <FileText size={13} aria-hidden="true" />
                        <span>{file.label}</span>
                        <Issues count={file.issues} />
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Issues({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span className="studio-count">
      {count}
      <span className="visually-hidden"> {count === 1 ? "issue" : "issues"}</span>
    </span>
  );
}
