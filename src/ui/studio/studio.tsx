/** An open pack in the Studio: its parts, form and text side by side where there is room, and what it looks like, what is wrong, Verify. */
import { Download, PackagePlus, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../base/button.tsx";
import { Logo } from "../base/logo.tsx";
import { Tabs } from "../base/tabs.tsx";
import "./studio.css";

export type StudioWidth = "phone" | "narrow" | "wide";
export type StudioView = "files" | "form" | "text" | "preview" | "issues" | "verify";

interface StudioProps {
  readonly homeHref: string;
  readonly studioHref: string;
  readonly title: string;
  /** Whether all is kept, in words. */
  readonly saved: { readonly text: string; readonly trouble: boolean };
  readonly tools: ReactNode;
  readonly foot: ReactNode;
  readonly notice: string | null;
  readonly onDismiss: () => void;
  readonly onZip: () => void;
  readonly onAdd: () => void;
  readonly width: StudioWidth;
  /** On a phone: the one that is in view. Otherwise of form and text, and of the panes beside them, the last ones chosen. */
  readonly view: { readonly phone: StudioView; readonly edit: "form" | "text"; readonly look: "preview" | "issues" | "verify" };
  readonly onView: (view: StudioView) => void;
  readonly issueCount: number;
  readonly panes: Readonly<Record<StudioView, ReactNode>>;
}

export function Studio(props: StudioProps) {
  const { homeHref, studioHref, title, saved, tools, foot, notice, onDismiss, onZip, onAdd, width } = props;
  const isPhone = width === "phone";
  return (
    <div className="studio">
      <header className="studio-bar">
        <Logo href={homeHref} />
        <div className="studio-where">
          <a href={studioHref}>Studio</a>
          <h1>{title}</h1>
          <span role="status" data-trouble={saved.trouble || undefined}>
            {saved.text}
          </span>
        </div>
        <div className="studio-tools">
          {isPhone ? (
            <Button icon={Download} label="Save as a zip" onPress={onZip} />
          ) : (
            <Button icon={Download} onPress={onZip}>
              Save as a zip
            </Button>
          )}
          {isPhone ? (
            <Button icon={PackagePlus} label="Add to this device" onPress={onAdd} />
          ) : (
            <Button icon={PackagePlus} onPress={onAdd}>
              Add to this device
            </Button>
          )}
          {tools}
        </div>
      </header>
      {notice !== null && (
        <div className="studio-notice">
          <p role="alert">{notice}</p>
          <Button look="quiet" icon={X} label="Close this notice" onPress={onDismiss} />
        </div>
      )}
      <main className="studio-main" data-width={width}>
        {isPhone ? <PhonePanes {...props} /> : <WidePanes {...props} />}
      </main>
      {foot}
    </div>
  );
}

const titles: Readonly<Record<StudioView, string>> = {
  files: "Files",
  form: "Form",
  text: "Text",
  preview: "Preview",
  issues: "Issues",
  verify: "Verify",
};

function tabs<Name extends StudioView>(names: readonly Name[], { panes, issueCount }: StudioProps) {
  return names.map((name) => ({
    name,
    title: titles[name],
    panel: <Pane name={name}>{panes[name]}</Pane>,
    ...(name === "issues" && issueCount > 0 ? { aside: issueCount } : {}),
  }));
}

function PhonePanes(props: StudioProps) {
  const names = ["files", "form", "text", "preview", "issues", "verify"] as const;
  return <Tabs label="Studio" items={tabs(names, props)} selected={props.view.phone} onSelect={props.onView} />;
}

function WidePanes(props: StudioProps) {
  const { panes, width, view, onView } = props;
  return (
    <>
      <div className="studio-files">{panes.files}</div>
      {width === "wide" ? (
        <>
          <section className="studio-column studio-column-form" aria-label="Form">
            <Pane name="form">{panes.form}</Pane>
          </section>
          <section className="studio-column studio-column-text" aria-label="Text">
            <Pane name="text">{panes.text}</Pane>
          </section>
        </>
      ) : (
        <section className="studio-column studio-column-edit" aria-label="Form and text">
          <Tabs label="Form or text" items={tabs(["form", "text"], props)} selected={view.edit} onSelect={onView} />
        </section>
      )}
      <section className="studio-column studio-column-look" aria-label="Preview, issues and Verify">
        <Tabs
          label="Preview, issues and Verify"
          items={tabs(["preview", "issues", "verify"], props)}
          selected={view.look}
          onSelect={onView}
        />
      </section>
    </>
  );
}

/** Text and preview fill their place and scroll by themselves. */
function Pane({ name, children }: { readonly name: StudioView; readonly children: ReactNode }) {
  return (
    <div className={name === "text" || name === "preview" ? "studio-fill" : "studio-scroll"} data-pane={name === "text" ? "code" : name}>
      {children}
    </div>
  );
}
