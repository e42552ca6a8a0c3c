package org.synoptic.text;

import java.util.Set;

/** Words that, with a capital in the middle of English text, open a sentence and are no names. */
final class Starters {

  private static final Set<String> WORDS =
      Set.of(
          ("The A An This That These Those There Here It Its He His She Her They Their We Our You Your I My In On At For From "
                  + "By With As To Of And But Or Nor So Yet If When While Where Why How What Who Which Whose After Before "
                  + "Since Until Because Although Though However Also Then Thus Now Not No Is Are Was Were Do Does Did Has "
                  + "Have Had Can Could Will Would Should Shall May Might Must Let Some Many Most Both Each Every All Any "
                  + "Another Other One Two Several Under Over During Among Between According Despite Meanwhile Moreover "
                  + "Nevertheless Instead Only Even Still Once Just Please Such Last Earlier Later Thanks")
              .split(" "));

  private Starters() {}

  /** Whether a word is one of them or any with a capital and small letters. */
  static boolean looksLike(String word) {
    return contains(word)
        || (word.length() > 1
            && Character.isUpperCase(word.charAt(0))
            && Character.isLowerCase(word.charAt(1)));
  }

  /** Whether a word as it is written is one of them. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
