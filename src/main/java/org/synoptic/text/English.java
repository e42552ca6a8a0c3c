package org.synoptic.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.synoptic.model.Sentence;
import org.synoptic.model.Span;

/** Sentences and tagged tokens of news English. May be used by several threads at once. */
public final class English {

  private final ThreadSafeTokenizerME tokens;
  private final ThreadSafePOSTaggerME tags;
  private final ThreadSafeLemmatizerME lemmas;

  /**
   * Loads the models; takes some tenths of a second, so make one and keep it.
   *
   * @throws UncheckedIOException when the program's own jars are damaged
   */
  public English() {
    try (InputStream token = open("tokens");
        InputStream pos = open("pos");
        InputStream lemma = open("lemmas")) {
      tokens = new ThreadSafeTokenizerME(new TokenizerModel(token));
      tags = new ThreadSafePOSTaggerME(new POSModel(pos));
      lemmas = new ThreadSafeLemmatizerME(new LemmatizerModel(lemma));
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot load the language models", damaged);
    }
  }

  /** The sentences of a text in order. A sentence never runs over a blank line. */
  public List<Sentence> sentences(String text) {
    List<Sentence> found = new ArrayList<>();
    int paragraph = 0;
    for (Span block : Paragraphs.of(text)) {
      for (Span span : SentenceSplitter.split(text, block)) {
        found.add(new Sentence(span, paragraph));
      }
      paragraph++;
    }
    return found;
  }

  /** The tokens of one sentence of a text in order. */
  public List<Token> tokens(String text, Span sentence) {
    var spans = tokens.tokenizePos(sentence.of(text));
    String[] words = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      words[i] = spans[i].getCoveredText(sentence.of(text)).toString();
    }
    String[] tag = tags.tag(words);
    String[] lemma = lemmas.lemmatize(words, tag);
    List<Token> found = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      Span span = new Span(spans[i].getStart(), spans[i].getEnd()).shift(sentence.start());
      String base = "O".equals(lemma[i]) || "_".equals(lemma[i]) ? words[i] : lemma[i];
      found.add(new Token(span, words[i], tag[i], base.toLowerCase(Locale.ROOT)));
    }
    return found;
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
