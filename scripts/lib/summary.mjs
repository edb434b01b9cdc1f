/** From the test runners' reports to one line. Pure. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Counts & { names: readonly string[] }} Outcome What a runner came to, and the names of what failed. */

/**
 * A runner that ended badly counts as a failure even if its report, or the lack of one, names none.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
const honest = (counts, exitCode) => (exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { name: string, status: string, assertionResults: readonly { status: string, fullName: string }[] }[]} testResults
 */

/**
 * @param {VitestReport | undefined} report
 * @param {number} exitCode
 * @returns {Outcome}
 */
export function vitestOutcome(report, exitCode) {
  if (!report) return { ...nothing, failed: 1, names: [] };
  const failing = report.testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === "failed"));
  // A file that could not even be imported failed without a failing test.
  const unread = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  );
  const failed = report.numFailedTests + unread.length;
  const counts = honest({ passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests }, exitCode);
  return { ...counts, names: [...unread.map(({ name }) => name), ...failing.map(({ fullName }) => fullName)] };
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {readonly { title: string, file: string, ok: boolean }[]} [specs]
 * @property {readonly PlaywrightSuite[]} [suites]
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly PlaywrightSuite[]} suites
 */

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
const failingIn = ({ specs = [], suites = [] }) => [
  ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file} ${title}`),
  ...suites.flatMap(failingIn),
];

/**
 * A test that passed only when it was tried again failed.
 * @param {PlaywrightReport | undefined} report
 * @param {number} exitCode
 * @returns {Outcome}
 */
export function playwrightOutcome(report, exitCode) {
  if (!report) return { ...nothing, failed: 1, names: [] };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { ...honest({ passed: expected, failed: unexpected + flaky, skipped }, exitCode), names: report.suites.flatMap(failingIn) };
}

/**
 * @param {readonly Counts[]} parts
 * @returns {Counts}
 */
export function total(parts) {
  return parts.reduce(
    (sum, part) => ({ passed: sum.passed + part.passed, failed: sum.failed + part.failed, skipped: sum.skipped + part.skipped }),
    nothing,
  );
}

/** @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
