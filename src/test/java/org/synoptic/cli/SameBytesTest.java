package org.synoptic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same input gives the same bytes, in whatever locale and time zone and with how many threads.
 */
class SameBytesTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final String ONE = CORPUS.resolve("reports/2020-09-08-techcrunch.html").toString();
  private static final String TWO = CORPUS.resolve("reports/2020-09-08-breitbart.html").toString();
  private static final String POLICY = CORPUS.resolve("policies/gids.xml").toString();

  @TempDir private Path folder;

  @Test
  void neitherTurkishNorThreadsChangeAByte() throws IOException {
    Path clauses = folder.resolve("clauses.csv");
    Path statements = folder.resolve("statements.csv");
    Files.writeString(
        clauses, "id,text\nI1,STATES SHALL INSTALL NO BACK DOORS\nI2,Fish is frozen\n");
    Files.writeString(statements, "id,text\ni1,No firm installs back doors in its devices\n");
    List<String[]> calls =
        List.of(
            new String[] {"analyze", "--json", ONE, TWO},
            new String[] {
              "link",
              "--json",
              "--clauses",
              clauses.toString(),
              "--statements",
              statements.toString()
            },
            new String[] {"compare", "--json", ONE, TWO, "--policy", POLICY});
    List<String> plain = answers(calls, Locale.ROOT, "UTC", 2);
    List<String> turkish = answers(calls, Locale.of("tr", "TR"), "Asia/Istanbul", 1);
    for (int i = 0; i < calls.size(); i++) {
      assertEquals(plain.get(i), turkish.get(i), calls.get(i)[0]);
    }
  }

  private static List<String> answers(
      List<String[]> calls, Locale locale, String zone, int threads) {
    Locale own = Locale.getDefault();
    TimeZone here = TimeZone.getDefault();
    Locale.setDefault(locale);
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return calls.stream().map(call -> pool.submit(() -> Run.of(call)).join().out()).toList();
    } finally {
      Locale.setDefault(own);
      TimeZone.setDefault(here);
    }
  }
}
