package org.synoptic.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Measures the start of the packaged program until the sample dossier stands in its window, beside
 * a window with a single label on the same Java runtime, in turns. Called with {@code IMAGE
 * [ROUNDS]} where there is a display: {@code mvn package}, then this class with {@code
 * target/synoptic}. Told are times from the making of the process to the first frame, by the clock
 * and of the processor; the clock means little on a machine that is busy with other things.
 */
public final class StartBench {

  /** What the probe says when its window is drawn; its processor time in milliseconds follows. */
  static final String COMPLETE = "complete ";

  private static final String ROW = ".row-cell";

  private final Path image;
  private final Path work = Files.createTempDirectory("synoptic-start");
  private final String path;

  private StartBench(Path image) throws IOException {
    this.image = image.toRealPath();
    try (Stream<Path> lib = Files.list(this.image.resolve("lib"))) {
      path =
          String.join(
                  ":",
                  lib.map(Path::toString).filter(one -> one.endsWith(".jar")).sorted().toList())
              + ":"
              + probe();
    }
  }

  /** Runs the measurement. */
  public static void main(String[] args) throws Exception {
    new StartBench(Path.of(args[0])).measure(args.length > 1 ? Integer.parseInt(args[1]) : 9);
  }

  private void measure(int rounds) throws Exception {
    List<Took> bare = new ArrayList<>();
    List<Took> plain = new ArrayList<>();
    List<Took> first = new ArrayList<>();
    List<Took> later = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      Path data = work.resolve("data-" + round);
      bare.add(time(true, data));
      plain.add(time(false, data));
      first.add(time(true, data, ROW));
      later.add(time(true, data, ROW));
    }
    Took base = tell("bare window, cache of the image", bare, new Took(0, 0));
    tell("bare window, no cache", plain, base);
    tell("first start", first, base);
    tell("later start", later, base);
  }

  /** What a start took, in milliseconds by the clock and of all processors. */
  private record Took(double wall, double processor) {}

  private static Took tell(String what, List<Took> times, Took base) {
    Took median = new Took(median(times, Took::wall), median(times, Took::processor));
    System.out.printf(Locale.ROOT, "%-32s", what);
    figures("wall", median.wall, least(times, Took::wall), base.wall);
    figures("processor", median.processor, least(times, Took::processor), base.processor);
    System.out.println();
    return median;
  }

  private static void figures(String kind, double median, double least, double base) {
    System.out.printf(
        Locale.ROOT,
        "  %s: median %5.0f ms, least %5.0f%s",
        kind,
        median,
        least,
        base == 0 ? "" : String.format(Locale.ROOT, ", %.2fx", median / base));
  }

  private static double median(List<Took> times, ToDoubleFunction<Took> figure) {
    // The first round warms the cache of files.
    double[] sorted = times.stream().skip(1).mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static double least(List<Took> times, ToDoubleFunction<Took> figure) {
    return times.stream().skip(1).mapToDouble(figure).min().orElseThrow();
  }

  /** How long a start takes. */
  private Took time(boolean cached, Path data, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(image.resolve("runtime/bin/java").toString());
    if (cached) {
      command.add("-XX:AOTCache=" + image.resolve("lib/synoptic.aot"));
    }
    command.addAll(
        List.of(
            "@" + image.resolve("lib/java.options"),
            "-Dsynoptic.home=" + image,
            "-Dorg.sqlite.lib.path=" + image.resolve("lib/native"),
            "-cp",
            path,
            StartProbe.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("XDG_DATA_HOME", data.toString());
    long start = System.nanoTime();
    Process process = builder.start();
    try (BufferedReader said = process.inputReader()) {
      String line = said.readLine();
      double took = (System.nanoTime() - start) / 1e6;
      if (line == null || !line.startsWith(COMPLETE)) {
        throw new IllegalStateException("no frame came of " + command + ": " + line);
      }
      while (said.readLine() != null) {
        // The end of the process is waited for, so that the next one has the machine.
      }
      process.waitFor();
      return new Took(took, Double.parseDouble(line.substring(COMPLETE.length())));
    }
  }

  /** A jar of the probe: a cache does not bear folders on the class path. */
  private Path probe() throws IOException {
    Path jar = work.resolve("probe.jar");
    Path classes = Path.of(StartProbe.class.getName().replace('.', '/'));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream made = new JarOutputStream(out)) {
      Path folder =
          Path.of(StartProbe.class.getProtectionDomain().getCodeSource().getLocation().getPath())
              .resolve(classes.getParent());
      try (Stream<Path> all = Files.list(folder)) {
        for (Path one :
            all.filter(file -> file.getFileName().toString().startsWith("StartProbe")).toList()) {
          made.putNextEntry(
              new ZipEntry(classes.getParent().resolve(one.getFileName()).toString()));
          made.write(Files.readAllBytes(one));
          made.closeEntry();
        }
      }
    }
    return jar;
  }
}
