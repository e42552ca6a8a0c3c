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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.synoptic.model.Problem;

/**
 * The records of a CSV file with a header, or of a file of JSON Lines, each as its texts by name.
 */
final class Records {

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Records() {}

  /** A file of records cannot be read. */
  static final class BadRecords extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    BadRecords(String code, String message) {
      super(message);
      this.problem = new Problem(code, message);
    }

    /** Why not. */
    Problem problem() {
      return problem;
    }
  }

  /**
   * Reads a file; its name ends in {@code .csv}, or it is taken for JSON Lines.
   *
   * @param needed the fields that every record must have
   * @throws BadRecords when there is no such file, or a record is malformed or lacks a field
   */
  static List<Map<String, String>> read(Path file, String... needed) throws BadRecords {
    try {
      List<Map<String, String>> records =
          file.toString().endsWith(".csv") ? csv(file) : lines(file);
      for (int i = 0; i < records.size(); i++) {
        for (String field : needed) {
          if (!records.get(i).containsKey(field)) {
            throw new BadRecords(
                "missing-field", "%s: record %d has no %s.".formatted(file, i + 1, field));
          }
        }
      }
      return records;
    } catch (IOException | UncheckedIOException broken) {
      throw new BadRecords("unreadable", file + " could not be read: " + broken.getMessage());
    }
  }

  private static List<Map<String, String>> csv(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      List<Map<String, String>> records = new ArrayList<>();
      for (CSVRecord record : CSV.parse(reader)) {
        Map<String, String> fields = new LinkedHashMap<>();
        record.toMap().forEach((name, value) -> fields.put(name.replace("\ufeff", ""), value));
        records.add(fields);
      }
      return records;
    }
  }

  private static List<Map<String, String>> lines(Path file) throws IOException, BadRecords {
    List<Map<String, String>> records = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        records.add(fields(file, number, line));
      }
    }
    return records;
  }

  private static Map<String, String> fields(Path file, int number, String line) throws BadRecords {
    try {
      JsonObject object = JsonParser.parseString(line).getAsJsonObject();
      Map<String, String> fields = new LinkedHashMap<>();
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        if (entry.getValue().isJsonPrimitive()) {
          fields.put(entry.getKey(), entry.getValue().getAsString());
        }
      }
      return fields;
    } catch (JsonParseException | IllegalStateException malformed) {
      throw new BadRecords("bad-json", "%s: line %d is no JSON object.".formatted(file, number));
    }
  }
}
