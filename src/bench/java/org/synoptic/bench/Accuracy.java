package org.synoptic.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the page of figures. Each scorer is a script that calls the program on labelled data and
 * ends with one line of JSON that has {@code script} and {@code figures}; its answer is kept, so
 * that one scorer may be run again without the others. The page is a text with places such as
 * <code>${quotations.cue_exact_f1}</code>; a figure that nobody has measured stays a dash.
 *
 * <p>Called with {@code SCORERS PROGRAM ANSWERS TEMPLATE PAGE TEXTS NAMES MORE}: the folder of the
 * scorers, the program, the folder for the answers, the page's text, the page, a folder of text
 * files for the speed of reading (empty: not measured), the scorers to run with commas between them
 * (empty: all; a name that no scorer has: none), and what one of them is called with besides, its
 * name first: {@code seeds --policy FILE}.
 */
public final class Accuracy {

  private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+)\\.([A-Za-z0-9_]+)}");
  private static final String HELPER = "measures.py";

  private Accuracy() {}

  /** Runs the scorers and writes the page. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path scorers = Path.of(args[0]);
    Path answers = Files.createDirectories(Path.of(args[2]));
    List<String> named = args[6].isBlank() ? List.of() : List.of(args[6].split(","));
    for (Path scorer : list(scorers, ".py")) {
      String name = scorer.getFileName().toString().replace(".py", "");
      boolean wanted = named.isEmpty() || named.contains(name);
      if (wanted && !scorer.endsWith(HELPER)) {
        run(command(scorer, args[1], name, args[7]), answers.resolve(name + ".json"));
      }
    }
    if (!args[5].isBlank()) {
      AnalysisBench.main(new String[] {args[5], "1", answers.resolve("speed.json").toString()});
    }
    String page = Files.readString(Path.of(args[3]));
    Files.writeString(Path.of(args[4]), filled(page, figures(answers)));
  }

  private static List<String> command(Path scorer, String program, String name, String more) {
    List<String> command =
        new ArrayList<>(List.of("python3", scorer.toString(), "--synoptic", program));
    List<String> words = List.of(more.strip().split("\\s+"));
    if (words.getFirst().equals(name)) {
      command.addAll(words.subList(1, words.size()));
    }
    return command;
  }

  private static void run(List<String> command, Path answer)
      throws IOException, InterruptedException {
    Path printed = Files.createTempFile("scorer", ".out");
    int code =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(printed.toFile())
            .start()
            .waitFor();
    List<String> lines = Files.readAllLines(printed);
    Files.delete(printed);
    if (code != 0 || lines.isEmpty() || !lines.getLast().startsWith("{")) {
      throw new IOException(command + " ended with " + code + " and told no figures");
    }
    Files.writeString(answer, lines.getLast());
    System.out.println(lines.getLast());
  }

  private static Map<String, Map<String, Double>> figures(Path answers) throws IOException {
    Map<String, Map<String, Double>> all = new HashMap<>();
    for (Path answer : list(answers, ".json")) {
      JsonObject told = JsonParser.parseString(Files.readString(answer)).getAsJsonObject();
      Map<String, Double> own = new TreeMap<>();
      told.getAsJsonObject("figures")
          .asMap()
          .forEach((key, value) -> own.put(key, value.getAsDouble()));
      all.put(told.get("script").getAsString(), own);
    }
    return all;
  }

  private static String filled(String page, Map<String, Map<String, Double>> figures) {
    return PLACE
        .matcher(page)
        .replaceAll(place ->
            Matcher.quoteReplacement(
                told(figures.getOrDefault(place.group(1), Map.of()).get(place.group(2)))));
  }

  /** Shares with three decimals, counts such as sentences a second without any. */
  private static String told(@Nullable Double value) {
    if (value == null) {
      return "–";
    }
    String form = value <= 1 ? "%.3f" : "%.0f";
    return String.format(Locale.ROOT, form, value);
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
