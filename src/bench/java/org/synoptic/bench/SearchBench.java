package org.synoptic.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * <p>Called with {@code FOLDER [DOCUMENTS [KEPT]]}: a folder of text files, whose first line is the
 * headline, how many documents to make of them, and a folder where the two indexes are kept for the
 * next call. More than there are files are made by putting paragraphs of the files together anew,
 * always in the same way.
 */
public final class SearchBench {

  private static final int ROUNDS = 10;
  private static final int TOP = 20;
  private static final int QUERIES = 200;
  private static final long SEED = 20_200_908;

  private SearchBench() {}

  /** Runs the measurement. */
  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(Path.of(args[0]))) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    int count = args.length < 2 ? files.size() : Integer.parseInt(args[1]);
    Texts texts = Texts.read(files);
    PrintStream out = System.out;
    Path kept = args.length < 3 ? Files.createTempDirectory("synoptic-search") : Path.of(args[2]);
    IndexSource truth = source(texts, count);
    if (!Files.exists(kept.resolve("plain"))) {
      make(out, texts, count, truth, kept);
    }
    out.printf(
        Locale.ROOT,
        "%d documents, size %.1f MB, plain %.1f MB%n",
        count,
        size(kept.resolve("ours")) / 1e6,
        size(kept.resolve("plain")) / 1e6);
    long start = System.nanoTime();
    try (PlainSearch plain = new PlainSearch(kept.resolve("plain"))) {
      tell(out, "plain Lucene opened in", start);
      start = System.nanoTime();
      try (Index index = open(kept, truth)) {
        index.finder().search(new SearchRequest("government", false, 0, TOP));
        tell(out, "opened and searched in", start);
        measure(out, index.finder(), plain, texts);
      }
    }
  }

  private static void make(PrintStream out, Texts texts, int count, IndexSource truth, Path kept)
      throws IOException {
    long start = System.nanoTime();
    try (Index index = open(kept, truth)) {
      tell(out, "made in, with " + index.count() + " documents", start);
    }
    start = System.nanoTime();
    PlainSearch.index(() -> texts.documents(count), kept.resolve("plain"));
    tell(out, "plain Lucene made in", start);
  }

  private static void measure(PrintStream out, Finder finder, PlainSearch plain, Texts texts)
      throws IOException {
    List<String> queries = texts.queries(new SplittableRandom(SEED), QUERIES);
    Worked ours = new Worked();
    Worked theirs = new Worked();
    for (int round = 0; round < 2 * ROUNDS; round++) {
      if (round == ROUNDS) {
        ours = new Worked();
        theirs = new Worked();
      }
      for (String query : queries) {
        ours.time(() -> finder.search(new SearchRequest(query, false, 0, TOP)));
        theirs.time(() -> plain.top(query, TOP));
      }
    }
    ours.tell(out, "search, top 20 with snippets");
    theirs.tell(out, "plain Lucene, top 20 with titles");
    for (String open :
        List.of("s", "gov", "*ment", "econom*", "goverment~", "\"interest rate*\"")) {
      SearchRequest request = new SearchRequest(open, false, true, 0, TOP);
      Worked.times(ROUNDS, () -> finder.search(request)).tell(out, "typed: " + open);
    }
    SearchQuery common = SearchQuery.of(texts.common());
    ConcordanceRequest page =
        new ConcordanceRequest(common, ConcordanceRequest.Sort.RIGHT1, false, 0, 100);
    finder
        .concordance(page, Stop.NEVER)
        .value()
        .ifPresent(one ->
            out.println(
                common.text()
                    + ": "
                    + one.total()
                    + " lines of "
                    + one.documents()
                    + " documents"));
    Worked.times(ROUNDS, () -> finder.facets(common, 10, Stop.NEVER)).tell(out, "facets");
    Worked.times(ROUNDS, () -> finder.concordance(page, Stop.NEVER)).tell(out, "concordance");
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

  private static long size(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(one -> one.toFile().length()).sum();
    }
  }

  private static void tell(PrintStream out, String what, long start) {
    out.printf(Locale.ROOT, "%-34s %8.0f ms%n", what, (System.nanoTime() - start) / 1e6);
  }
}
