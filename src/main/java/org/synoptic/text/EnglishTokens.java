package org.synoptic.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.tokenize.Tokenizer;
import org.synoptic.model.Span;

/**
 * Words with universal tags as the models give them, but for what the models do not expect: printed
 * quotation marks, lost apostrophes, words grown together. Contractions and possessives become two
 * tokens ({@code do} and {@code n't}), as in Universal Dependencies; where a form has no seam the
 * tag and lemma of its first part stand for it.
 */
final class EnglishTokens {

  private static final Pattern PLUS = Pattern.compile("\\+");

  /** The tagger's work grows with the square of the words; no sentence of prose is so long. */
  private static final int TAGGED_AT_ONCE = 400;

  private final Tokenizer tokenizer;
  private final POSTagger tagger;
  private final Lemmas lemmas;

  EnglishTokens(Tokenizer tokenizer, POSTagger tagger, Lemmas lemmas) {
    this.tokenizer = tokenizer;
    this.tagger = tagger;
    this.lemmas = lemmas;
  }

  /** The tokens of a sentence, with their places in the whole text. */
  List<Token> of(String text, Span sentence) {
    String plain = Typography.plain(sentence.of(text));
    List<Span> spans = spans(plain);
    String[] words =
        spans.stream().map(span -> Apostrophes.restore(span.of(plain))).toArray(String[]::new);
    String[] tags = tags(words);
    List<Token> found = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      String lemma = lemmas.of(words[i], tags[i]);
      add(found, text, spans.get(i).shift(sentence.start()), tags[i], lemma);
    }
    return found;
  }

  private String[] tags(String[] words) {
    if (words.length <= TAGGED_AT_ONCE) {
      return tagger.tag(words);
    }
    String[] tags = new String[words.length];
    for (int from = 0; from < words.length; from += TAGGED_AT_ONCE) {
      int to = Math.min(words.length, from + TAGGED_AT_ONCE);
      String[] some = tagger.tag(Arrays.copyOfRange(words, from, to));
      System.arraycopy(some, 0, tags, from, some.length);
    }
    return tags;
  }

  private List<Span> spans(String plain) {
    List<Span> spans = new ArrayList<>();
    for (var one : tokenizer.tokenizePos(plain)) {
      Span span = new Span(one.getStart(), one.getEnd());
      String word = span.of(plain);
      int seam = Glue.seam(word);
      if (seam > 0) {
        spans.add(new Span(span.start(), span.start() + seam));
        spans.add(new Span(span.start() + seam, span.end()));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  /** Adds one token, or two if the tag is that of a contraction and the word has a seam. */
  private static void add(List<Token> found, String text, Span span, String tag, String lemma) {
    String[] tags = PLUS.split(tag, 2);
    String[] lemmas = tags.length == 2 ? PLUS.split(lemma, 2) : new String[] {lemma};
    String word = Typography.plain(span.of(text));
    if (tags.length == 1 && Apostrophes.possessive(word)) {
      tags = new String[] {Apostrophes.owner(word, tag), "PART"};
    }
    int seam = tags.length == 2 ? Apostrophes.cut(word) : -1;
    if (seam < 0) {
      found.add(token(text, span, tags[0], lemmas[0]));
      return;
    }
    Span first = new Span(span.start(), span.start() + seam);
    Span second = new Span(span.start() + seam, span.end());
    boolean both = lemmas.length == 2;
    found.add(token(text, first, tags[0], both ? lemmas[0] : first.of(text)));
    found.add(token(text, second, PLUS.split(tags[1], 2)[0], both ? lemmas[1] : second.of(text)));
  }

  private static Token token(String text, Span span, String tag, String lemma) {
    return new Token(span, span.of(text), tag, Typography.plain(lemma).toLowerCase(Locale.ROOT));
  }
}
