/** Topics belong to areas: few enough to be drawn and compared, while topics are as fine as authors like. */
import type { ExerciseSummary } from "../core/exercise.ts";

/** A topic that is named nowhere here, of somebody's own pack perhaps, is listed under no area. */
const topicsByArea: Readonly<Record<string, readonly string[]>> = {
  Windows: [
    ...["window frames", "first and last value", "running totals", "rolling windows", "ranking", "ranking functions", "top n per group"],
    ...["running maximum", "cumulative counts", "running sums", "cumulative shares", "NTILE", "LAG", "ranking within groups"],
    ...["latest row per group", "latest events", "first rows", "carrying values forward", "gaps and islands", "sessionization"],
    ...["gaps between events", "period over period", "period comparison"],
  ],
  Dates: [
    ...["date windows", "calendar joins", "timestamps", "date series", "time to event", "number series", "calendar months", "calendars"],
    ...["cohorts", "censoring", "retention", "churn", "events by month", "distinct days", "event time", "late data", "first events"],
    ...["time since exposure", "point-in-time joins"],
  ],
  Joins: [
    ...["joins", "self-joins", "anti-joins", "anti-join", "semi-joins", "cross joins", "join fan-out", "fan-out", "matching"],
    ...["missing rows", "panels with zeros", "correlated subqueries", "funnels"],
  ],
  Grouping: [
    ...["distinct counts", "conditional counts", "conditional sums", "conditional aggregates", "grouping", "two-step grouping"],
    ...["minimum group size", "shares", "shares of a total", "medians", "quartiles", "weighted averages", "ratio metrics"],
    ...["contribution analysis", "decomposition"],
  ],
  "Data quality": [
    ...["ties", "NULL logic", "NULL in comparisons", "order of filters", "deduplication", "data quality", "capping", "winsorizing"],
    ...["outliers", "rounding up", "log parsing", "regular expressions", "JSON", "schema evolution", "types", "idempotency"],
    ...["latest version", "data skew", "salting", "event logs", "long tables", "leakage"],
  ],
  Experiments: [
    ...["A/B testing", "experiment design", "experiment diagnostics", "sample-ratio mismatch", "peeking", "novelty effect"],
    ...["exposure logging", "covariate balance", "standardised mean difference", "power", "sequential testing", "confidence sequences"],
    ...["variance reduction", "bandits", "exploration", "randomisation", "multiple testing", "false discovery rate"],
    ...["two-proportion z", "cluster randomisation", "interference"],
  ],
  Statistics: [
    ...["variance", "confidence intervals", "p-values", "chi-square", "chi-square test", "Bayesian inference", "Bayesian average"],
    ...["maximum likelihood", "goodness of fit", "heavy tails", "robust statistics", "standard errors", "Welch's standard error"],
    ...["numerical integration", "permutation inference", "interpolation", "conditional means", "least squares", "regression"],
    ...["numerical accuracy", "numerical stability", "simulation", "customer value", "geometric series"],
  ],
  Causality: [
    ...["confounding", "standardisation", "observational studies", "difference-in-differences", "synthetic control"],
    ...["constrained least squares", "propensity score", "regression discontinuity", "local linear regression", "robust errors"],
    ...["clustered errors", "uplift modelling", "qini curve", "heterogeneous effects", "causal graphs", "back-door criterion"],
    ...["d-separation", "panel data", "off-policy evaluation", "importance sampling", "position bias"],
  ],
  Models: [
    ...["logistic regression", "linear algebra", "dimension reduction", "model explanation", "ensembles", "matrix factorization"],
    ...["alternating least squares", "recommendation", "click models", "class imbalance", "thresholds", "ranking metrics", "cold start"],
    ...["transformers", "attention", "convolution", "vectorisation", "images", "similarity", "optimisation", "content analytics"],
    ...["engagement", "exponential decay", "pandas"],
  ],
  Algorithms: [
    ...["heaps", "hash maps", "sliding windows", "queues", "prefix sums", "sorted structures", "counting", "sweep line", "sorting"],
    ...["intervals", "graphs", "topological order", "merging", "iterators", "generators", "dynamic programming", "strings"],
    ...["memoisation", "linked lists", "amortised cost", "graph partitioning", "local search", "constraints", "memory", "hashing"],
  ],
  Systems: [
    ...["cloud", "pagination", "rate limiting", "state", "clocks", "resilience", "state machines", "threads", "streaming"],
    ...["stream processing", "failure handling", "reproducibility"],
  ],
};

export const areas: readonly string[] = Object.keys(topicsByArea);

const areaByTopic = new Map(Object.entries(topicsByArea).flatMap(([area, topics]) => topics.map((topic) => [topic, area] as const)));

/** The areas that an exercise's topics belong to, each once. */
export function areasOf({ topics }: Pick<ExerciseSummary, "topics">): readonly string[] {
  return [...new Set(topics.flatMap((topic) => areaByTopic.get(topic) ?? []))];
}

/** All topics of these exercises by area, in alphabetical order; those of no area come last, under `null`. */
export function groupTopics(
  exercises: readonly ExerciseSummary[],
): readonly { readonly area: string | null; readonly topics: readonly string[] }[] {
  const used = [...new Set(exercises.flatMap(({ topics }) => topics))].sort((a, b) => a.localeCompare(b, "en"));
  return [...areas, null]
    .map((area) => ({ area, topics: used.filter((topic) => (areaByTopic.get(topic) ?? null) === area) }))
    .filter(({ topics }) => topics.length > 0);
}
