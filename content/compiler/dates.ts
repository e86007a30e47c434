/**
 * @param text such as `2026-11-22`
 * @returns whether it is a day of the calendar in that form
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * @param text such as `2026-11` or `2026-11-22`
 * @returns whether it is a month or a day of the calendar
 */
export function isMonthOrDay(text: string): boolean {
  return isDay(text) || isDay(`${text}-01`);
}
