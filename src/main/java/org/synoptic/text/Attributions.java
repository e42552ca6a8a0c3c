package org.synoptic.text;

import java.util.regex.Pattern;

/** Recognises the words that name a speaker right behind a quoted question or exclamation. */
final class Attributions {

  private static final Pattern SPEAKER_SAYS =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’-]*\\.?\\s+|(?i:the|a|an|of)\\s+|(?!\\p{Lu})[\\p{L}'’-]+\\s+){1,6}?"
              + "(?:said|says|asked|asks|told|tells|replied|replies|added|adds|wrote|writes|tweeted|posted"
              + "|shouted|cried|answered|wondered|warned|exclaimed|quipped|responded|declared|continued)\\b");

  private Attributions() {}

  /** Whether a text begins with a name or description of a person and a verb of speech. */
  static boolean begins(String text) {
    return SPEAKER_SAYS.matcher(text).lookingAt();
  }
}
