/** "one" to "ninety-nine" and figures up to 99: how many of a thing or of somebody's kin there are. */
export const isCount = (word: string): boolean =>
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{Ll}+)?|\d{1,2})$/u.test(
    word,
  );
