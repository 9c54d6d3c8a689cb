/** "company", "watchdog": what bodies that can speak are called, in small letters too. */
export const isBodyNoun = (word: string): boolean => BODY.test(word);

const BODY =
  /^(?:account|agency|company|firm|council|government|ministry|department|court|union|charity|club|party|force|police|university|school|hospital|bank|group|commission|committee|board|airline|newspaper|paper|tabloid|magazine|weekly|daily|website|survey|poll|poster|sign|organisation|organization|association|federation|league|embassy|office|team|network|channel|broadcaster|regulator|watchdog|military|army|navy|body|institute|foundation|church|family|study|report|inquiry|administration|campaign|panel|authority|service|department)$/iu;
