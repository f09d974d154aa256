// Percentiles by nearest rank: every figure that is printed was really measured.
export function percentile(values, share) {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => percentile(values, 0.5);

/** `{ count, p50, p95, max }` in the unit of the values; `undefined` of nothing. */
export function summary(values) {
  if (values.length === 0) return undefined;
  return {
    count: values.length,
    p50: rounded(median(values)),
    p95: rounded(percentile(values, 0.95)),
    max: rounded(Math.max(...values)),
  };
}

export const rounded = (value) => Math.round(value * 100) / 100;

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
