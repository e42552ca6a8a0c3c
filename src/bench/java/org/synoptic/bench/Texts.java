package org.synoptic.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;

/**
 * Texts to measure with.
 *
 * @param texts as they are in the files
 */
record Texts(List<String> texts) {

  private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,}\\b");
  private static final int OUTLETS = 40;
  private static final long SEED = 7;

  static Texts read(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip());
    }
    return new Texts(texts);
  }

  /** So many documents; beyond the number of files their paragraphs are put together anew. */
  Stream<Document> documents(int count) {
    return IntStream.range(0, count).mapToObj(this::document);
  }

  private Document document(int number) {
    String text = number < texts.size() ? texts.get(number) : mixed(number);
    int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    SplittableRandom random = new SplittableRandom(SEED + number);
    String day =
        "20%02d-%02d-%02d"
            .formatted(10 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
    return Document.report(
        new Metadata(
            text.substring(0, line).strip(),
            List.of("Author " + random.nextInt(500)),
            Optional.of("Outlet " + random.nextInt(OUTLETS)),
            Optional.of(day),
            Optional.empty(),
            Optional.of("en"),
            Optional.of("https://example.org/" + number)),
        text,
        List.of());
  }

  private String mixed(int number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder mixed = new StringBuilder();
    for (int part = 0; part < 4; part++) {
      String[] lines = texts.get(random.nextInt(texts.size())).split("\n");
      for (int i = 0; i < Math.max(1, lines.length / 4); i++) {
        mixed.append(lines[random.nextInt(lines.length)]).append('\n');
      }
    }
    return mixed.toString();
  }

  /** Queries of one to three words that stand in the texts: words, both of two, a phrase. */
  List<String> queries(SplittableRandom random, int count) {
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      List<String> words = words(texts.get(random.nextInt(texts.size())));
      if (words.size() > 20) {
        int at = random.nextInt(words.size() - 3);
        String one = words.get(at);
        String other = words.get(random.nextInt(words.size()));
        queries.add(
            switch (queries.size() % 4) {
              case 0 -> one;
              case 1 -> one + " " + other;
              case 2 -> one + " OR " + other;
              default -> "\"" + one + " " + words.get(at + 1) + "\"";
            });
      }
    }
    return queries;
  }

  /** A word that some ten thousand hits have, or half of all texts. */
  String common() {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(text -> words(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(one -> one.getValue() <= 10_500)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("government");
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
