/** The spellings that only a code has. A bare number in a sentence is none, and eight digits may begin an object id. */
export const CODE = /\b(?:aadsts|sspr_)\d{4,7}\b|\b0x[\da-f]{8}\b/gi;

/** What stands in a column of sign-in errors; 0 is success. */
export const NUMBER = /^[1-9]\d{3,6}$/;

/** Whether a text is an error code as a portal shows one, and nothing else. */
export function isCode(text: string): boolean {
  return NUMBER.test(text) || text.match(CODE)?.[0] === text;
}
