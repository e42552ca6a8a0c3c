package org.synoptic.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.NamedEntity;
import org.synoptic.text.Terms;

/** Names of persons beside one another. */
final class People {

  /** Family names that stand before the given name in Chinese, Korean and Vietnamese. */
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          ("bai cai cao chang chen cheng cho choi cui dai deng ding dong du duan fan fang feng fu gao gong gu guo han he hou "
                  + "hu hua huang jia jiang jin kang kim kong lai lei liang liao lin liu long lu luo ma mao meng moon ngo nguyen "
                  + "ni ou pan park peng pham qian qiao qin qiu ren shao shen shi song su sun tan tang tao tian tran wan wang wei "
                  + "wen wu xi xia xiao xie xiong xu xue yan yang yao yin you yu yuan yun zeng zhai zhan zhang zhao zheng zhong "
                  + "zhou zhu zhuang zou")
              .split(" "));

  private People() {}

  /** The words of a name in lower case. */
  static List<String> words(String name) {
    return Terms.all(name).stream().map(Terms.Term::text).toList();
  }

  /** Whether a word in lower case is a family name that is written first. */
  static boolean familyFirst(String word) {
    return FAMILY_FIRST.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether two names may be of one person: one has no word that the other lacks. */
  static boolean same(String one, String other) {
    List<String> left = words(one);
    List<String> right = words(other);
    return left.containsAll(right) || right.containsAll(left);
  }

  /** Whether a report takes this name for a person's. */
  static boolean person(List<NamedEntity> names, String name) {
    return names.stream().anyMatch(one -> one.person() && one.name().equals(name));
  }

  /** The fewest letters to change, add or drop to make one word of the other (Levenshtein 1966). */
  static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int swap = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
