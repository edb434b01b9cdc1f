/** Our mark and name, the way home. */
import "./logo.css";

export function Logo({ href }: { readonly href: string }) {
  return (
    <a className="logo" href={href} aria-label="Greenroom, all exercises">
      <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#0b6b52" />
        <path d="M8 23V9h16v14" fill="none" stroke="#fff" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
        <path d="M13.5 20.5v-7l6 3.5z" fill="#8fe3c2" />
      </svg>
      <span>Greenroom</span>
    </a>
  );
}
