package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.bench.Labelled.Question;
import org.synoptic.index.Index;
import org.synoptic.index.IndexSettings;
import org.synoptic.index.IndexSource;
import org.synoptic.index.IndexedDocument;
import org.synoptic.index.Stop;
import org.synoptic.model.Document;
import org.synoptic.model.SearchPage;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.Mode;
import org.synoptic.model.search.Order;
import org.synoptic.model.search.SearchQuery;
import org.synoptic.text.Encoder;
import org.synoptic.text.LazyEncoder;

/**
 * Measures how well searches find what people said is right, as {@code search --meaning} does:
 * questions as they stand, words and meaning fused.
 *
 * <p>Called with {@code INDEX DOCUMENTS QUESTIONS [ANSWERS]}, see {@link Labelled}; the index is
 * made in the folder when it is not there yet, which takes minutes, and kept. Figures are given for
 * every second question, the others, and all.
 */
public final class RelevanceBench {

  private static final int CACHE = 1000;
  private static final int TOP = 10;
  private static final int FIRST = 5;

  private final Labelled labelled;
  private final Map<String, String> names = new HashMap<>();

  private RelevanceBench(Labelled labelled) {
    this.labelled = labelled;
    labelled.documents().forEach((name, document) -> names.put(document.id(), name));
  }

  /** Runs the measurement. */
  public static void main(String[] args) throws IOException {
    Optional<Path> answers = args.length < 4 ? Optional.empty() : Optional.of(Path.of(args[3]));
    Labelled labelled = Labelled.read(Path.of(args[1]), Path.of(args[2]), answers);
    try (Encoder encoder = LazyEncoder.miniLm(CACHE);
        Index index = Index.open(Path.of(args[0]), source(labelled), settings(encoder))) {
      index.indexMeaning((done, total) -> true);
      for (Mode mode : List.of(Mode.BOTH, Mode.MEANING)) {
        new RelevanceBench(labelled).measure(System.out, index, mode);
      }
    }
  }

  private void measure(PrintStream out, Index index, Mode mode) {
    double[][] sums = new double[3][4];
    int number = 0;
    for (Question question : labelled.questions()) {
      List<String> found = found(index, question, mode);
      double[] one = {
        1,
        precision(found, question, FIRST),
        precision(found, question, TOP),
        recall(found, question)
      };
      for (double[] sum : new double[][] {sums[number % 2], sums[2]}) {
        for (int i = 0; i < one.length; i++) {
          sum[i] += one[i];
        }
      }
      number++;
    }
    for (int part = 0; part < sums.length; part++) {
      double[] sum = sums[part];
      out.printf(
          Locale.ROOT,
          "%-8s %-7s %5.0f questions: MAP@5 %.3f, MAP@10 %.3f, R@10 %.3f%n",
          mode,
          List.of("first", "second", "all").get(part),
          sum[0],
          sum[1] / sum[0],
          sum[2] / sum[0],
          sum[3] / sum[0]);
    }
  }

  private List<String> found(Index index, Question question, Mode mode) {
    SearchQuery query = SearchQuery.of(question.text());
    SearchPage page =
        index.finder().search(new SearchRequest(query, mode, Order.RELEVANCE, 0, TOP), Stop.NEVER);
    return page instanceof SearchPage.Found answer
        ? answer.hits().stream().map(hit -> names.getOrDefault(hit.document(), "")).toList()
        : List.of();
  }

  /** Average precision of the first so-and-so-many. */
  private static double precision(List<String> found, Question question, int most) {
    double sum = 0;
    int right = 0;
    for (int i = 0; i < Math.min(most, found.size()); i++) {
      if (question.answers().contains(found.get(i))) {
        right++;
        sum += (double) right / (i + 1);
      }
    }
    return sum / Math.min(most, question.answers().size());
  }

  private static double recall(List<String> found, Question question) {
    long right = Set.copyOf(found).stream().filter(question.answers()::contains).count();
    return (double) right / question.answers().size();
  }

  private static IndexSource source(Labelled labelled) {
    return new IndexSource() {
      @Override
      public long count() {
        return labelled.documents().size();
      }

      @Override
      public Stream<IndexedDocument> documents() {
        Stream<Document> all = labelled.documents().values().stream();
        return all.map(IndexedDocument::of);
      }
    };
  }

  private static IndexSettings settings(Encoder encoder) {
    return new IndexSettings(false, Runnable::run, () -> encoder);
  }
}
