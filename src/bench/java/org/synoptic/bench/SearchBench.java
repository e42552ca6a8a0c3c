package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.synoptic.index.Finder;
import org.synoptic.index.Index;
import org.synoptic.index.IndexSettings;
import org.synoptic.index.IndexSource;
import org.synoptic.index.IndexedDocument;
import org.synoptic.index.Stop;
import org.synoptic.model.SearchRequest;
import org.synoptic.model.search.ConcordanceRequest;
import org.synoptic.model.search.SearchQuery;

/**
 * Measures searches beside plain Lucene: the same queries on the same texts in the same run. The
 * program gives twenty hits with snippets and all ranges, plain Lucene twenty stored titles.
 *
 * <p>Called with {@code FOLDER [DOCUMENTS]}: a folder of text files, whose first line is the
 * headline, and how many documents to make of them. More than there are files are made by putting
 * paragraphs of the files together anew, always in the same way.
 */
public final class SearchBench {

  private static final int ROUNDS = 5;
  private static final int TOP = 20;
  private static final long SEED = 20_200_908;

  private SearchBench() {}

  private interface Work {
    void run() throws IOException;
  }

  /** Runs the measurement. */
  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(Path.of(args[0]))) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    int count = args.length < 2 ? files.size() : Integer.parseInt(args[1]);
    Texts texts = Texts.read(files);
    PrintStream out = System.out;
    Path temp = Files.createTempDirectory("synoptic-search");
    IndexSource truth = source(texts, count);
    long start = System.nanoTime();
    try (Index index = open(temp, truth)) {
      tell(out, "made in, with " + index.count() + " documents", start);
    }
    start = System.nanoTime();
    PlainSearch.index(() -> texts.documents(count), temp.resolve("plain"));
    tell(out, "plain Lucene made in", start);
    out.printf(
        Locale.ROOT,
        "%d documents, size %.1f MB, plain %.1f MB%n",
        count,
        size(temp.resolve("ours")) / 1e6,
        size(temp.resolve("plain")) / 1e6);
    start = System.nanoTime();
    try (Index index = open(temp, truth);
        PlainSearch plain = new PlainSearch(temp.resolve("plain"))) {
      index.finder().search(new SearchRequest("government", false, 0, TOP));
      tell(out, "opened and searched in", start);
      measure(out, index.finder(), plain, texts);
    }
  }

  private static void measure(PrintStream out, Finder finder, PlainSearch plain, Texts texts)
      throws IOException {
    List<String> queries = texts.queries(new SplittableRandom(SEED), 200);
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String query : queries) {
        double one = millis(() -> finder.search(new SearchRequest(query, false, 0, TOP)));
        double other = millis(() -> plain.top(query, TOP));
        if (round > 1) {
          ours.add(one);
          theirs.add(other);
        }
      }
    }
    tell(out, "search, top 20 with snippets", ours);
    tell(out, "plain Lucene, top 20 with titles", theirs);
    for (String open :
        List.of("s", "gov", "*ment", "econom*", "goverment~", "\"interest rate*\"")) {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < 2 * ROUNDS; i++) {
        times.add(millis(() -> finder.search(new SearchRequest(open, false, true, 0, TOP))));
      }
      tell(out, "typed: " + open, times.subList(ROUNDS, times.size()));
    }
    SearchQuery common = SearchQuery.of(texts.common());
    List<Double> facets = new ArrayList<>();
    List<Double> lines = new ArrayList<>();
    for (int i = 0; i < 2 * ROUNDS; i++) {
      facets.add(millis(() -> finder.facets(common, 10, Stop.NEVER)));
      lines.add(
          millis(() ->
              finder.concordance(
                  new ConcordanceRequest(common, ConcordanceRequest.Sort.RIGHT1, false, 0, 100),
                  Stop.NEVER)));
    }
    out.println(
        common.text()
            + ": "
            + finder
                .concordance(
                    new ConcordanceRequest(common, ConcordanceRequest.Sort.DATE, false, 0, 1),
                    Stop.NEVER)
                .value()
                .map(one -> one.total() + " lines of " + one.documents() + " documents")
                .orElse("nothing"));
    tell(out, "facets", facets.subList(ROUNDS, facets.size()));
    tell(out, "concordance", lines.subList(ROUNDS, lines.size()));
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT, "heap in use %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static Index open(Path folder, IndexSource truth) {
    return Index.open(
        folder.resolve("ours"),
        truth,
        new IndexSettings(
            false,
            Runnable::run,
            () -> {
              throw new IllegalStateException("nothing is searched by meaning here");
            }));
  }

  private static IndexSource source(Texts texts, int count) {
    return new IndexSource() {
      @Override
      public long count() {
        return count;
      }

      @Override
      public Stream<IndexedDocument> documents() {
        return texts.documents(count).map(IndexedDocument::of);
      }
    };
  }

  private static double millis(Work work) throws IOException {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(one -> one.toFile().length()).sum();
    }
  }

  private static void tell(PrintStream out, String what, long start) {
    out.printf(Locale.ROOT, "%-34s %8.0f ms%n", what, (System.nanoTime() - start) / 1e6);
  }

  private static void tell(PrintStream out, String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%-34s p50 %8.2f ms, p99 %8.2f ms%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * 0.99)));
  }
}
