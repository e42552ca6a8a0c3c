package org.synoptic.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.NamedEntity;
import org.synoptic.text.PersonNames;

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

  /** Titles that tell nothing of an office. */
  private static final Set<String> COURTESY =
      Set.of("mr", "mrs", "ms", "miss", "sir", "dr", "doctor", "lord", "lady", "dame");

  private People() {}

  /** Whether a title in lower case only is polite. */
  static boolean courtesy(String title) {
    return COURTESY.contains(title);
  }

  /** Whether a word in lower case is a family name that is written first. */
  static boolean familyFirst(String word) {
    return FAMILY_FIRST.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether two names that reports have for speakers are of one person, misspelt or not. */
  static boolean same(String one, String other) {
    return PersonNames.same(one, other)
        || PersonNames.misspelt(PersonNames.words(one), PersonNames.words(other));
  }

  /** Whether a report takes this name for a person's. */
  static boolean person(List<NamedEntity> names, String name) {
    return names.stream().anyMatch(one -> one.person() && one.name().equals(name));
  }
}
