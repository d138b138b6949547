/** `1 device`, `12,000 devices`: every number that a report says with what it counts. */
export function counted(count: number, one: string, many: string): string {
  return `${groupThousands(count)} ${count === 1 ? one : many}`;
}

/** `1234567` -> `1,234,567` */
export function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
