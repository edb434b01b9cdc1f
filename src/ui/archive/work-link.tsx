/** The way from the home screen to one's work. */
import "./archive.css";

export function WorkLink({ href }: { readonly href: string }) {
  return (
    <a className="work-link" href={href}>
      Your work
    </a>
  );
}
