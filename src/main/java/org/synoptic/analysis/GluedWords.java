package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;
import org.synoptic.text.Token;

/** Parts a reporting verb from the word that was glued to it on the way ("saidthe minister"). */
final class GluedWords {

  private static final Pattern GLUED =
      Pattern.compile(
          "(said|says|told|added|wrote|reported|announced)(the|a|an|he|she|they|that|[A-Z]\\p{Ll}+)");

  private GluedWords() {}

  static List<Token> split(List<Token> tokens) {
    List<Token> parted = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      Matcher glued = GLUED.matcher(token.text());
      if (glued.matches()) {
        parted.add(part(token, 0, glued.end(1), "VERB"));
        parted.add(part(token, glued.end(1), token.text().length(), tag(glued.group(2))));
      } else {
        parted.add(token);
      }
    }
    return parted;
  }

  private static String tag(String word) {
    return switch (word) {
      case "the", "a", "an" -> "DET";
      case "he", "she", "they" -> "PRON";
      case "that" -> "SCONJ";
      default -> "PROPN";
    };
  }

  private static Token part(Token token, int from, int to, String tag) {
    String text = token.text().substring(from, to);
    String lemma =
        switch (text) {
          case "said", "says" -> "say";
          case "told" -> "tell";
          case "added" -> "add";
          case "wrote" -> "write";
          case "reported" -> "report";
          case "announced" -> "announce";
          default -> text.toLowerCase(java.util.Locale.ROOT);
        };
    int start = token.span().start();
    return new Token(new Span(start + from, start + to), text, tag, lemma);
  }
}
