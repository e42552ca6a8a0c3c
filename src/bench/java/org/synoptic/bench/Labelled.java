package org.synoptic.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.model.Document;
import org.synoptic.model.Metadata;

/**
 * Questions of which people said what answers them.
 *
 * @param documents by the ids of the data set
 * @param questions in the order of the file, those without an answer left out
 */
record Labelled(Map<String, Document> documents, List<Question> questions) {

  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /**
   * A question.
   *
   * @param answers ids of the data set
   */
  record Question(String text, Set<String> answers) {}

  /**
   * Reads documents and questions. Either both are JSON: documents a line each with {@code id} and
   * {@code text}, questions an array with {@code text} and {@code passages}. Or both are tables
   * with a line of heads: documents with id, text and title, questions with id and text, and the
   * answers in a third file as TREC has them.
   */
  static Labelled read(Path documents, Path questions, Optional<Path> answers) throws IOException {
    return answers.isPresent()
        ? tables(documents, questions, answers.get())
        : json(documents, questions);
  }

  private static Labelled json(Path documents, Path questions) throws IOException {
    Map<String, Document> all = new LinkedHashMap<>();
    for (String line : Files.readAllLines(documents)) {
      JsonObject one = JsonParser.parseString(line).getAsJsonObject();
      String id = one.get("id").getAsString();
      all.put(id, document(id, "", one.get("text").getAsString()));
    }
    List<Question> asked = new ArrayList<>();
    JsonArray array = JsonParser.parseString(Files.readString(questions)).getAsJsonArray();
    for (JsonElement element : array) {
      JsonObject one = element.getAsJsonObject();
      Set<String> ids = new LinkedHashSet<>();
      one.getAsJsonArray("passages").forEach(id -> ids.add(id.getAsString()));
      asked.add(new Question(one.get("text").getAsString(), ids));
    }
    return new Labelled(all, asked);
  }

  private static Labelled tables(Path documents, Path questions, Path answers) throws IOException {
    Map<String, Document> all = new LinkedHashMap<>();
    for (String[] row : rows(documents)) {
      all.put(row[0], document(row[0], row[2], row[1]));
    }
    Map<String, Set<String>> right = new HashMap<>();
    for (String line : Files.readAllLines(answers)) {
      String[] row = BLANK.split(line, -1);
      right.computeIfAbsent(row[0], none -> new LinkedHashSet<>()).add(row[2]);
    }
    List<Question> asked = new ArrayList<>();
    for (String[] row : rows(questions)) {
      Optional.ofNullable(right.get(row[0])).ifPresent(ids -> asked.add(new Question(row[1], ids)));
    }
    return new Labelled(all, asked);
  }

  private static List<String[]> rows(Path table) throws IOException {
    List<String[]> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String line : Files.readAllLines(table).stream().skip(1).toList()) {
      row.append(row.isEmpty() ? "" : " ").append(line);
      // A value in quotation marks may go on in the next line.
      if (row.chars().filter(c -> c == '"').count() % 2 == 0) {
        rows.add(TAB.split(row.toString().replace("\"", ""), -1));
        row.setLength(0);
      }
    }
    return rows;
  }

  /** The id of the data set makes two documents of the same words two documents here too. */
  private static Document document(String id, String title, String text) {
    Metadata metadata =
        new Metadata(
            title,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Optional.of("https://example.org/" + id));
    return Document.report(metadata, text.strip(), List.of());
  }
}
