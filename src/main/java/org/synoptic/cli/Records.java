package org.synoptic.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Problem;

/**
 * The records of a CSV file with a header, or of a file of JSON Lines, each as its texts by name.
 * They are read as they are asked for, so a file may be of any length.
 */
final class Records implements AutoCloseable {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path file;
  private final List<String> needed;
  private final BufferedReader reader;
  private final @Nullable Iterator<CSVRecord> table;
  private int lines;
  private int count;

  private Records(Path file, List<String> needed) throws IOException {
    this.file = file;
    this.needed = needed;
    reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    table = file.toString().endsWith(".csv") ? CSV.parse(reader).iterator() : null;
  }

  /** A file of records cannot be read. */
  static final class BadRecords extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadRecords(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    /** Why not. */
    Problem problem() {
      return problem;
    }
  }

  /**
   * Opens a file; its name ends in {@code .csv}, or it is taken for JSON Lines.
   *
   * @param needed the fields that every record must have
   * @throws BadRecords when there is no such file
   */
  static Records open(Path file, String... needed) throws BadRecords {
    try {
      return new Records(file, List.of(needed));
    } catch (IOException | UncheckedIOException broken) {
      throw new BadRecords(unreadable(file, broken));
    }
  }

  /**
   * All records of a file.
   *
   * @param needed the fields that every record must have
   * @throws BadRecords when there is no such file, or a record is malformed or lacks a field
   */
  static List<Map<String, String>> read(Path file, String... needed) throws BadRecords {
    List<Problem> problems = new ArrayList<>();
    try (Records records = open(file, needed)) {
      List<Map<String, String>> found = records.stream(problems::add).toList();
      if (!problems.isEmpty()) {
        throw new BadRecords(problems.getFirst());
      }
      return found;
    }
  }

  /**
   * The records in order, to be asked for once.
   *
   * @param failed is told of each record that is malformed or lacks a field; it is left out. When
   *     the file cannot be read on, the records end.
   */
  Stream<Map<String, String>> stream(Consumer<Problem> failed) {
    return Stream.iterate(next(failed), Optional::isPresent, last -> next(failed))
        .flatMap(Optional::stream);
  }

  /** The next record that is as it should be; empty at the end. */
  private Optional<Map<String, String>> next(Consumer<Problem> failed) {
    try {
      Optional<Map<String, String>> fields = table == null ? line(failed) : row(table);
      while (fields.isPresent() && !complete(fields.get(), failed)) {
        fields = table == null ? line(failed) : row(table);
      }
      return fields;
    } catch (IOException | UncheckedIOException broken) {
      failed.accept(unreadable(file, broken));
      return Optional.empty();
    }
  }

  private boolean complete(Map<String, String> record, Consumer<Problem> failed) {
    count++;
    for (String field : needed) {
      if (!record.containsKey(field)) {
        String message = "%s: record %d has no %s.".formatted(file, count, field);
        failed.accept(new Problem("missing-field", message));
        return false;
      }
    }
    return true;
  }

  private static Optional<Map<String, String>> row(Iterator<CSVRecord> table) {
    if (!table.hasNext()) {
      return Optional.empty();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    table.next().toMap().forEach((name, value) -> fields.put(name.replace("\ufeff", ""), value));
    return Optional.of(fields);
  }

  private Optional<Map<String, String>> line(Consumer<Problem> failed) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines++;
      if (!line.isBlank()) {
        Optional<Map<String, String>> fields = fields(line);
        if (fields.isPresent()) {
          return fields;
        }
        String message = "%s: line %d is no JSON object.".formatted(file, lines);
        failed.accept(new Problem("bad-json", message));
      }
    }
    return Optional.empty();
  }

  private static Optional<Map<String, String>> fields(String line) {
    try {
      JsonObject object = JsonParser.parseString(line).getAsJsonObject();
      Map<String, String> fields = new LinkedHashMap<>();
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        if (entry.getValue().isJsonPrimitive()) {
          fields.put(entry.getKey(), entry.getValue().getAsString());
        }
      }
      return Optional.of(fields);
    } catch (JsonParseException | IllegalStateException malformed) {
      return Optional.empty();
    }
  }

  private static Problem unreadable(Path file, Exception broken) {
    return new Problem("unreadable", file + " could not be read: " + broken.getMessage());
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
