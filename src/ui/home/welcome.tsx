/** What a first visit reads while the rest is fetched. The build writes it into index.html, so it stands before any script has run. */
import { Logo } from "../base/logo.tsx";
import "./home.css";
import "./today.css";

export function Welcome({ homeHref }: { readonly homeHref: string }) {
  return (
    <div className="home">
      <header className="home-bar">
        <Logo href={homeHref} />
      </header>
      <main className="home-main">
        <section className="today" aria-label="Today">
          <Lead />
        </section>
      </main>
    </div>
  );
}

/** What this place is. */
export function Lead() {
  return (
    <>
      <h1>Rehearse before the interview</h1>
      <p className="today-lead">
        SQL and Python exercises on real-looking data. They run on your own machine, and when an answer is wrong you see the smallest case
        that shows it.
      </p>
    </>
  );
}
