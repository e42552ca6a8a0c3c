package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.model.NamedEntity.Mention;
import org.synoptic.text.NameWords;
import org.synoptic.text.PersonNames;
import org.synoptic.text.StopWords;

/**
 * What an office or a role is called: {@code the Chinese foreign minister}.
 *
 * @param head its noun in lower case, {@code minister}
 * @param further the other words that tell, as they stand
 */
record Description(String head, List<String> further) {

  private static final int REACH = 70;

  /** Letters by which a country and what is of it agree: {@code China}, {@code Chinese}. */
  private static final int NATION = 4;

  private static final Pattern DEFINITE = Pattern.compile("(?i)the\\s.*|\\p{Lu}\\S*['’]s\\s.*");
  private static final Pattern END =
      Pattern.compile("[,.;:()“”\"]|\\s(?:who|that|which|has|said)\\s");
  private static final Pattern PLACE = Pattern.compile("\\s(?:of|for|at|in|from|to)\\s");
  private static final Pattern OWNED = Pattern.compile("['’]s?(?=\\s|$)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BEFORE =
      Pattern.compile("((?:[\\p{L}'’-]+\\s+){0,4}[\\p{L}'’-]+),?\\s+$");

  /** The description in the words for a speaker, if they mean one certain person. */
  static Optional<Description> of(String words) {
    return DEFINITE.matcher(words).matches() ? phrase(words) : Optional.empty();
  }

  /** What a report says of somebody where it names them: before the name and right behind it. */
  static List<Description> beside(String text, Mention mention) {
    int start = mention.span().start() + mention.text().length() - mention.form().length();
    List<Description> found = new ArrayList<>();
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - REACH), start));
    if (before.find()) {
      phrase(before.group(1)).ifPresent(found::add);
    }
    int end = mention.span().end();
    String behind = text.substring(end, Math.min(text.length(), end + REACH));
    if (behind.startsWith(", ")) {
      phrase(behind.substring(2)).ifPresent(found::add);
    }
    return found;
  }

  /** What descriptions that may agree have in common. */
  String key() {
    return "the " + head;
  }

  /** Whether all that this says is said by another too. */
  boolean within(Description other) {
    return head.equals(other.head)
        && further.stream().allMatch(word -> other.further.stream().anyMatch(o -> agree(word, o)));
  }

  private static boolean agree(String one, String other) {
    boolean nation =
        Character.isUpperCase(one.charAt(0))
            && Character.isUpperCase(other.charAt(0))
            && one.length() > NATION
            && other.length() > NATION;
    int letters = nation ? NATION : Math.max(one.length(), other.length());
    return one.regionMatches(true, 0, other, 0, letters);
  }

  private static Optional<Description> phrase(String words) {
    String all = END.splitAsStream(words).findFirst().orElse("");
    String front = PLACE.splitAsStream(all).findFirst().orElse("");
    List<String> told = telling(front);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String head = String.join("", PersonNames.words(told.getLast()));
    List<String> further =
        Stream.concat(
                told.subList(0, told.size() - 1).stream(),
                telling(all.substring(front.length())).stream())
            .toList();
    boolean person = NameWords.isRole(head) || NameWords.isTitle(head);
    return person ? Optional.of(new Description(head, further)) : Optional.empty();
  }

  private static List<String> telling(String words) {
    return BLANKS
        .splitAsStream(OWNED.matcher(words).replaceAll("").strip())
        .filter(word -> !word.isEmpty() && !StopWords.contains(word.toLowerCase(Locale.ROOT)))
        .toList();
  }
}
