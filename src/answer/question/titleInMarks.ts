/** A story's title as a reply names it: in quotation marks, unless it has its own. */
export function titleInMarks(title: string): string {
  return /^["“].*["”]$/su.test(title) ? title : `“${title}”`;
}
