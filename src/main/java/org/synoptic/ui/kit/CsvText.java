package org.synoptic.ui.kit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values (RFC 4180) as lists of fields. */
public final class CsvText {

  private static final char MARK = '\uFEFF';

  private CsvText() {}

  /** One record as a line with its end. */
  public static String line(List<String> fields) {
    return CSVFormat.RFC4180.format(fields.stream().map(CsvText::safe).toArray()) + "\r\n";
  }

  /** A spreadsheet would run a value that starts like a formula. */
  private static String safe(String value) {
    return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }

  /**
   * The records of a text.
   *
   * @throws IOException when a quotation mark is never closed or stands where none may
   */
  public static List<List<String>> records(String text) throws IOException {
    String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    List<List<String>> records = new ArrayList<>();
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(plain))) {
      for (CSVRecord record : parser) {
        records.add(record.toList());
      }
    } catch (UncheckedIOException broken) {
      throw new IOException(broken.getCause());
    }
    return records;
  }
}
