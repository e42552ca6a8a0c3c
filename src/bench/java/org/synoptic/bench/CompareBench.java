package org.synoptic.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.synoptic.app.Engine;
import org.synoptic.app.Read;
import org.synoptic.app.ReadAs;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;

/**
 * Measures one comparison in a running program, the first time and again. Everything is done each
 * time: the files are read, the reports analysed, tied to the policy and compared.
 *
 * <p>Called with {@code ROUNDS POLICY REPORT REPORT...}.
 */
public final class CompareBench {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CompareBench() {}

  /** Runs the measurement. */
  public static void main(String[] args) {
    int rounds = Integer.parseInt(args[0]);
    List<String> files = Arrays.asList(args).subList(2, args.length);
    PrintStream out = System.out;
    try (Engine engine = new Engine()) {
      for (int round = 0; round < rounds; round++) {
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        List<Document> policies = read(engine, List.of(args[1]), ReadAs.POLICY);
        List<Document> reports = read(engine, files, ReadAs.REPORT);
        long read = System.nanoTime();
        Comparison comparison = engine.compare(reports, policies);
        long end = System.nanoTime();
        out.printf(
            Locale.ROOT,
            "%s: %.0f ms, of which reading %.0f ms; %.0f ms of processor time; %d rows%n",
            round == 0 ? "first" : "again",
            (end - start) / 1e6,
            (read - start) / 1e6,
            (SYSTEM.getProcessCpuTime() - processor) / 1e6,
            comparison.rows().size());
      }
    }
  }

  private static List<Document> read(Engine engine, List<String> files, ReadAs as) {
    List<Document> found = new ArrayList<>();
    for (String file : files) {
      if (engine.read(file, as) instanceof Read.Done done) {
        found.add(done.document());
      }
    }
    return found;
  }
}
