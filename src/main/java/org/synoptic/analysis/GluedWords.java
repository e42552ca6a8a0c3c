package org.synoptic.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.model.Span;
import org.synoptic.text.Token;

/**
 * Parts words that stand in one token: a reporting verb glued to the next word on its way ("saidthe
 * minister"), and what an apostrophe joins ("Park's", "didn't", "they've").
 */
final class GluedWords {

  private static final Pattern GLUED =
      Pattern.compile(
          "(said|says|told|added|wrote|reported|announced)(the|a|an|he|she|they|that|[A-Z]\\p{Ll}+)");
  private static final Pattern JOINED =
      Pattern.compile("(\\p{L}[^']*)(n't|'s|'re|'ve|'ll|'d|'m|')", Pattern.CASE_INSENSITIVE);
  private static final Set<String> SUBJECTS =
      Set.of("it", "he", "she", "that", "there", "who", "what", "this", "here", "how", "where");

  private GluedWords() {}

  static List<Token> split(List<Token> tokens) {
    List<Token> parted = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      Matcher glued = GLUED.matcher(token.text());
      Matcher joined = JOINED.matcher(token.text());
      if (glued.matches()) {
        parted.add(part(token, 0, glued.end(1), "VERB", base(glued.group(1))));
        String next = glued.group(2);
        parted.add(
            part(
                token,
                glued.end(1),
                token.text().length(),
                tag(next),
                next.toLowerCase(Locale.ROOT)));
      } else if (joined.matches()) {
        join(parted, token, joined.end(1), joined.group(2).toLowerCase(Locale.ROOT));
      } else if (token.text().startsWith("'")
          && token.text().length() > 2
          && Character.isLetter(token.text().charAt(1))) {
        parted.add(part(token, 0, 1, "PUNCT", "'"));
        String rest = token.text().substring(1);
        parted.add(
            part(
                token,
                1,
                token.text().length(),
                token.is("PUNCT") ? "ADJ" : token.tag(),
                rest.toLowerCase(Locale.ROOT)));
      } else {
        parted.add(token);
      }
    }
    return parted;
  }

  private static void join(List<Token> parted, Token token, int at, String clitic) {
    String stem = token.text().substring(0, at);
    String lower = stem.toLowerCase(Locale.ROOT);
    boolean verbal = !clitic.equals("'") && (!clitic.equals("'s") || SUBJECTS.contains(lower));
    String tag =
        token.tag().contains("+")
            ? token.tag().substring(0, token.tag().indexOf('+'))
            : token.tag();
    if (clitic.equals("n't")) {
      tag = "AUX";
    } else if (!verbal && !tag.equals("NOUN")) {
      tag = Character.isUpperCase(stem.charAt(0)) ? "PROPN" : "NOUN";
    } else if (verbal && !tag.equals("PROPN")) {
      tag = "PRON";
    }
    String lemma = clitic.equals("n't") ? auxiliary(lower) : lower;
    parted.add(part(token, 0, at, tag, lemma));
    String joined = verbal && !clitic.equals("n't") ? "AUX" : "PART";
    parted.add(part(token, at, token.text().length(), joined, lemma(clitic, verbal)));
  }

  private static String auxiliary(String word) {
    return switch (word) {
      case "is", "are", "was", "were", "ai" -> "be";
      case "has", "had" -> "have";
      case "does", "did" -> "do";
      case "wo" -> "will";
      case "ca" -> "can";
      default -> word;
    };
  }

  private static String lemma(String clitic, boolean verbal) {
    return switch (clitic) {
      case "n't" -> "not";
      case "'s" -> verbal ? "be" : "'s";
      case "'re", "'m" -> "be";
      case "'ve" -> "have";
      case "'ll" -> "will";
      case "'d" -> "would";
      default -> clitic;
    };
  }

  private static String tag(String word) {
    return switch (word) {
      case "the", "a", "an" -> "DET";
      case "he", "she", "they" -> "PRON";
      case "that" -> "SCONJ";
      default -> "PROPN";
    };
  }

  private static String base(String verb) {
    return switch (verb) {
      case "said", "says" -> "say";
      case "told" -> "tell";
      case "added" -> "add";
      case "wrote" -> "write";
      case "reported" -> "report";
      default -> "announce";
    };
  }

  private static Token part(Token token, int from, int to, String tag, String lemma) {
    int start = token.span().start();
    return new Token(
        new Span(start + from, start + to), token.text().substring(from, to), tag, lemma);
  }
}
