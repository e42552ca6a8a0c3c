package org.synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented reports as files. */
final class Texts {

  private static final List<String> WORDS =
      List.of(
          "harbour",
          "council",
          "ferry",
          "toll",
          "bridge",
          "minister",
          "river",
          "budget",
          "cargo",
          "island",
          "tunnel",
          "engineer",
          "contract",
          "season",
          "market",
          "customs",
          "captain",
          "granite",
          "winter",
          "company",
          "district",
          "traffic",
          "survey",
          "parliament");

  private Texts() {}

  /** A report of its own: three paragraphs that no other number has. */
  static String report(int number) {
    Random random = new Random(number);
    return "Report number "
        + number
        + "\n\n"
        + IntStream.range(0, 3)
            .mapToObj(paragraph -> paragraph(random, number))
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private static String paragraph(Random random, int number) {
    return "On the matter of case"
        + number
        + " "
        + IntStream.range(0, 40)
            .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
            .collect(Collectors.joining(" "))
        + ", the harbour office said.";
  }

  /**
   * A folder with reports, of which some are there twice, some say almost the same, and some cannot
   * be read.
   */
  static Path folder(Path folder, int files) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < files; i++) {
      String name = "%05d.txt".formatted(i);
      if (i % 50 == 7) {
        Files.writeString(folder.resolve(name), "");
      } else if (i % 50 == 13) {
        Files.writeString(folder.resolve(name), report(i - 5));
      } else if (i % 50 == 21) {
        Files.writeString(
            folder.resolve(name), report(i - 9).replace("office said", "office has said"));
      } else {
        Files.writeString(folder.resolve(name), report(i));
      }
    }
    return folder;
  }
}
