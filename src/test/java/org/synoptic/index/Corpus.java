package org.synoptic.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;
import org.synoptic.text.Encoder;

/** A small made-up library, which can grow. */
final class Corpus implements IndexSource {

  final List<IndexedDocument> documents = new ArrayList<>();

  static Document report(String title, String text) {
    return Document.report(Metadata.titled(title), text, List.of());
  }

  static Document report(
      String title, String text, String author, String outlet, String published, String language) {
    return Document.report(
        new Metadata(
            title,
            List.of(author),
            Optional.of(outlet),
            Optional.of(published),
            Optional.empty(),
            Optional.of(language),
            Optional.of("https://example.org/" + title.replace(' ', '-'))),
        text,
        List.of());
  }

  Corpus with(Document... more) {
    Stream.of(more).map(IndexedDocument::of).forEach(documents::add);
    return this;
  }

  @Override
  public long count() {
    return documents.size();
  }

  @Override
  public Stream<IndexedDocument> documents() {
    return List.copyOf(documents).stream();
  }

  /** The same library, in which something happens while a document is read. */
  IndexSource when(String title, Runnable happens) {
    return new IndexSource() {
      @Override
      public long count() {
        return Corpus.this.count();
      }

      @Override
      public Stream<IndexedDocument> documents() {
        return Corpus.this
            .documents()
            .peek(one -> {
              if (one.document().metadata().title().equals(title)) {
                happens.run();
              }
            });
      }
    };
  }

  /** Everything at once, nothing by meaning. */
  static IndexSettings options() {
    return new IndexSettings(false, Runnable::run, Topics::new);
  }

  /** A vector that counts the words of three topics; enough to tell them apart. */
  static final class Topics implements Encoder {

    private static final Pattern WORD_BREAK = Pattern.compile("\\W+");
    private static final List<List<String>> TOPICS =
        List.of(
            List.of("rain", "storm", "weather", "wet"),
            List.of("tax", "levy", "duty", "budget"),
            List.of("football", "goal", "match", "team"));

    @Override
    public int dimension() {
      return 4;
    }

    @Override
    public String version() {
      return "topics";
    }

    @Override
    public List<float[]> encode(List<String> texts) {
      return texts.stream().map(Topics::vector).toList();
    }

    @Override
    public void close() {}

    private static float[] vector(String text) {
      float[] vector = {0, 0, 0, 0.1f};
      for (String word : WORD_BREAK.split(text.toLowerCase(Locale.ROOT), -1)) {
        for (int i = 0; i < TOPICS.size(); i++) {
          vector[i] += TOPICS.get(i).contains(word) ? 1 : 0;
        }
      }
      double length = 0;
      for (float one : vector) {
        length += one * one;
      }
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) (vector[i] / Math.sqrt(length));
      }
      return vector;
    }
  }
}
