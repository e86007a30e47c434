/**
 * @param day YYYY-MM-DD
 * @param today YYYY-MM-DD
 * @returns whether the same day of the next year has passed
 */
export function isOverAYear(day: string, today: string): boolean {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;
}
