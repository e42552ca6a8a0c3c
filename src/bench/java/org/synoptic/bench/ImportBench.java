package org.synoptic.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.synoptic.app.ImportReport;
import org.synoptic.app.LocalWorkspace;
import org.synoptic.app.Progress;
import org.synoptic.app.Workspace;

/**
 * Measures an import: files to searchable documents, beside plain Lucene on the same files in the
 * same run. Wall time and the processor time of the whole program are both told, since the first
 * means little on a machine that is busy with other things.
 *
 * <p>Called with {@code FOLDER [text|pages] [ROUNDS]}: a folder of files, what is in it, how often.
 */
public final class ImportBench {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ImportBench() {}

  private interface Work {
    void run() throws IOException;
  }

  private record Took(double wall, double processor) {}

  /** Runs the measurement. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    boolean text = args.length < 2 || args[1].equals("text");
    int rounds = args.length < 3 ? 2 : Integer.parseInt(args[2]);
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "%d files, %d processors, heap %d MB%n",
        files.size(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    for (int round = 1; round <= rounds; round++) {
      Path temp = Files.createTempDirectory("synoptic-bench");
      Took plain = new Took(0, 0);
      if (text) {
        plain = measure(() -> PlainLucene.index(files, temp.resolve("plain")));
        tell(out, "plain Lucene", files.size(), plain);
      }
      ImportReport[] report = new ImportReport[1];
      Took ours =
          measure(() -> {
            try (Workspace workspace = LocalWorkspace.open(temp.resolve("library"))) {
              report[0] = workspace.add(List.of(folder.toString()), outcome -> {}, Progress.NONE);
            }
          });
      tell(out, "Synoptic", files.size(), ours);
      out.println("  " + report[0]);
      if (text) {
        out.printf(
            Locale.ROOT,
            "  %.2f of plain Lucene by the clock, %.2f by processor time%n",
            plain.wall / ours.wall,
            plain.processor / ours.processor);
      }
      out.printf(Locale.ROOT, "  peak of the heap %d MB%n", peak() >> 20);
      remove(temp);
    }
  }

  private static void tell(PrintStream out, String what, int files, Took took) {
    out.printf(
        Locale.ROOT,
        "%-13s %7.2f s, %7.2f s of processor, %6.0f files a second%n",
        what,
        took.wall,
        took.processor,
        files / took.wall);
  }

  private static Took measure(Work work) throws IOException {
    long wall = System.nanoTime();
    long processor = SYSTEM.getProcessCpuTime();
    work.run();
    return new Took(
        (System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path one : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
