/** A half-open stretch of time `[from, until)`: `from` is in, `until` is the first moment out, null is open. Days or instants, never mixed. */
export interface Period {
  readonly from: string;
  readonly until: string | null;
}

/** True when `moment` lies in the period: from <= moment < until. */
export function includes(period: Period, moment: string): boolean {
  return period.from <= moment && (period.until === null || moment < period.until);
}
