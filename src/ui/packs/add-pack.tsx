/** Three ways to bring a pack: drop or choose a zip, choose a folder, name a path on this site. */
import { FileArchive, FolderOpen, Globe } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "../base/button.tsx";

interface AddPackProps {
  readonly onZip: (file: File) => void;
  readonly onFolder: (files: readonly (readonly [path: string, file: File])[]) => void;
  readonly onDrop: (data: DataTransfer) => void;
  readonly onAddress: (path: string) => void;
}

/** React's types leave it out. */
const foldersOnly = { webkitdirectory: "" };

export function AddPack({ onZip, onFolder, onDrop, onAddress }: AddPackProps) {
  const zip = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [path, setPath] = useState("");
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the buttons inside do the same
    <div
      className="add-pack"
      data-over={isOver || undefined}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        onDrop(event.dataTransfer);
      }}
    >
      <p>Drop a pack’s zip or folder here, or choose it:</p>
      <div className="add-pack-ways">
        <Button look="primary" icon={FileArchive} onPress={() => zip.current?.click()}>
          Choose a zip
        </Button>
        <Button icon={FolderOpen} onPress={() => folder.current?.click()}>
          Choose a folder
        </Button>
      </div>
      <form
        className="add-pack-address"
        onSubmit={(event) => {
          event.preventDefault();
          if (path.trim() !== "") onAddress(path.trim());
        }}
      >
        <label htmlFor="pack-address">or a zip on this site</label>
        <span>
          <input
            id="pack-address"
            className="packs-input"
            value={path}
            placeholder="packs/my-pack.zip"
            onChange={(event) => setPath(event.target.value)}
          />
          <Button icon={Globe} onPress={() => path.trim() !== "" && onAddress(path.trim())}>
            Fetch
          </Button>
        </span>
      </form>
      <input
        ref={zip}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label="Zip of a pack"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file !== undefined) onZip(file);
        }}
      />
      <input
        ref={folder}
        type="file"
        {...foldersOnly}
        hidden
        aria-label="Folder of a pack"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])].map((file) => [file.webkitRelativePath, file] as const);
          target.value = "";
          if (files.length > 0) onFolder(files);
        }}
      />
    </div>
  );
}
