package org.synoptic.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/** Sentences and tagged tokens of news English. May be used by several threads at once. */
public final class English {

  private final EnglishTokens tokens;

  /** The text that was asked about last, so that its language is told once. */
  private volatile @Nullable Told last;

  private record Told(String text, boolean foreign) {}

  /**
   * Loads the models; takes some tenths of a second, so make one and keep it.
   *
   * @throws UncheckedIOException when the program's own jars are damaged
   */
  public English() {
    try (InputStream token = open("tokens");
        InputStream pos = open("pos");
        InputStream lemma = open("lemmas")) {
      tokens =
          new EnglishTokens(
              new ThreadSafeTokenizerME(new TokenizerModel(token)),
              new ThreadSafePOSTaggerME(new POSModel(pos)),
              new Lemmas(new ThreadSafeLemmatizerME(new LemmatizerModel(lemma))));
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot load the language models", damaged);
    }
  }

  /**
   * The sentences of a text in order, whatever its language. A sentence never runs over a blank
   * line; a single line break parts headings and list items but not wrapped prose.
   */
  public List<Sentence> sentences(String text) {
    List<Sentence> found = new ArrayList<>();
    int paragraph = 0;
    boolean foreign = foreign(text);
    for (Span block : Paragraphs.of(text)) {
      for (Span span : SentenceSplitter.split(text, block, foreign)) {
        found.add(new Sentence(span, paragraph));
      }
      paragraph++;
    }
    return found;
  }

  /**
   * The tokens of one sentence of a text in order. A contraction or possessive is two tokens; if
   * the text is in another language its words have the tag {@code X}.
   */
  public List<Token> tokens(String text, Span sentence) {
    return foreign(text) ? PlainTokens.of(text, sentence) : tokens.of(text, sentence);
  }

  /** Whether a text is known to be in another language; may be asked for every sentence of it. */
  public boolean foreign(String text) {
    Told told = last;
    if (told == null || !told.text().equals(text)) {
      boolean foreign = Languages.of(text).filter(language -> !language.equals("en")).isPresent();
      told = new Told(text, foreign);
      last = told;
    }
    return told.foreign();
  }

  private static InputStream open(String part) throws IOException {
    String name = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin".formatted(part);
    InputStream in = English.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no " + name + " on the class path");
    }
    return in;
  }
}
