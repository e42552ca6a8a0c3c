package org.synoptic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.synoptic.app.Engine;
import org.synoptic.app.Read;
import org.synoptic.app.ReadAs;

/**
 * Measures reading: text files to sentences, quotations, names and claims, file reading included,
 * with all processors. The first round includes the loading of the models.
 *
 * <p>Called with {@code FOLDER [ROUNDS] [ANSWER]}: a folder of text files, how often, and a file
 * for the figures of the last round as the page of figures takes them.
 */
public final class AnalysisBench {

  private AnalysisBench() {}

  /** Runs the measurement. */
  public static void main(String[] args) throws IOException {
    List<String> files;
    try (Stream<Path> tree = Files.walk(Path.of(args[0]))) {
      files = tree.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
    int rounds = args.length < 2 ? 2 : Integer.parseInt(args[1]);
    double speed = 0;
    try (Engine engine = new Engine()) {
      for (int round = 1; round <= rounds; round++) {
        long started = System.nanoTime();
        long sentences = files.parallelStream().mapToLong(file -> sentences(engine, file)).sum();
        double seconds = (System.nanoTime() - started) / 1e9;
        speed = sentences / seconds;
        System.out.printf(
            Locale.ROOT,
            "%d files, %d sentences, %.2f s, %.0f sentences a second on %d processors%n",
            files.size(),
            sentences,
            seconds,
            speed,
            Runtime.getRuntime().availableProcessors());
      }
    }
    if (args.length > 2) {
      Files.writeString(
          Path.of(args[2]),
          String.format(
              Locale.ROOT,
              "{\"script\":\"speed\",\"figures\":{\"sentences_per_second\":%.1f}}",
              speed));
    }
  }

  private static long sentences(Engine engine, String file) {
    return switch (engine.read(file, ReadAs.VERBATIM)) {
      case Read.Done done -> engine.analyze(done.document()).sentences().size();
      case Read.Told told -> 0;
      case Read.Failed failed -> 0;
    };
  }
}
