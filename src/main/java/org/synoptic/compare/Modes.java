package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what one statement allows against what another forbids or demands (after the square of
 * opposition of deontic logic, von Wright 1951): what is allowed cannot be forbidden, nor can its
 * opposite be demanded, unless an exception makes room for it.
 */
final class Modes {

  private static final Pattern ALLOWED =
      pattern("\\b(?:may|can|(?:is|are|be) (?:permitted|allowed|entitled|free) to)\\b(?! not)", 6);
  private static final Pattern FORBIDDEN =
      pattern(
          "\\b(?:(?:shall|must|may|will|should|can) (?:not|never)|cannot|(?:neither|no) \\w+ (?:shall|may|will)"
              + "|(?:prohibited|barred|forbidden) from|refrains? from|not to)",
          8);
  private static final Pattern DEMANDED = pattern("\\b(?:shall|must)\\b(?! not)", 4);
  private static final Pattern UNDERTAKEN = pattern("\\b(?:shall|must|will|to)\\b(?! not)", 8);
  private static final Pattern EXCEPTION =
      plain("except|unless|other than|save|only|excluding|notwithstanding|provided|however");
  private static final Pattern LEAVE =
      plain("may|permitted|entitled|not required|except|unless|not obligat\\w+");

  private Modes() {}

  /** A mode as it stands, with the words that follow. */
  private record Act(String words, String object) {}

  /** How the one allows what the other rules out, in words of both; empty when it does not. */
  static Optional<String> opposition(String allowing, String other) {
    boolean excepted = EXCEPTION.matcher(other).find();
    boolean leave = LEAVE.matcher(other).find();
    for (Act allowed : acts(ALLOWED, allowing)) {
      var act = Acts.first(allowed.object(), 1);
      for (Act forbidden : excepted ? List.<Act>of() : acts(FORBIDDEN, other)) {
        if (Acts.alike(act, Acts.first(forbidden.object(), 8))) {
          return Optional.of(against(allowed, forbidden));
        }
      }
      for (Act demanded : acts(leave ? DEMANDED : UNDERTAKEN, other)) {
        if (Acts.opposite(act, Acts.first(demanded.object(), 8))) {
          return Optional.of(against(allowed, demanded));
        }
      }
    }
    return Optional.empty();
  }

  private static String against(Act one, Act other) {
    return "\"%s\" against \"%s\"".formatted(one.words(), other.words());
  }

  private static List<Act> acts(Pattern mode, String text) {
    List<Act> found = new ArrayList<>();
    Matcher matcher = mode.matcher(text);
    while (matcher.find()) {
      found.add(new Act(matcher.group().replaceAll("\\s+", " "), matcher.group(1)));
    }
    return found;
  }

  private static Pattern pattern(String mode, int reach) {
    return Pattern.compile(mode + "((?:\\W+\\w+){1," + reach + "})", Pattern.CASE_INSENSITIVE);
  }

  private static Pattern plain(String words) {
    return Pattern.compile("\\b(?:%s)\\b".formatted(words), Pattern.CASE_INSENSITIVE);
  }
}
