package org.synoptic.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values as RFC 4180 has them; semicolons are read too, where no comma is. */
public final class Csv {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private Csv() {}

  /**
   * A record as a line with its end, which is CR LF. A value that a spreadsheet would run as a
   * formula gets an apostrophe; a lone negative word of a query ({@code -china}) is none and stays
   * as it is, so that the query can be asked again.
   */
  public static String line(Object... values) {
    return FORMAT.format(Stream.of(values).map(one -> safe(String.valueOf(one))).toArray())
        + FORMAT.getRecordSeparator();
  }

  private static String safe(String value) {
    boolean formula = !value.isEmpty() && "=+@\t\r".indexOf(value.charAt(0)) >= 0;
    return formula || sum(value) ? "'" + value : value;
  }

  /** Whether a value begins with a minus and goes on as more than a number or a word. */
  private static boolean sum(String value) {
    return value.startsWith("-") && value.chars().anyMatch(one -> "\"(!|+*/".indexOf(one) >= 0);
  }

  /**
   * The records of a table, each as its values in order; empty lines are none.
   *
   * @throws IOException when a quotation mark is never closed, or text follows one that is
   */
  public static List<List<String>> read(String text) throws IOException {
    String all = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    boolean commas = all.lines().findFirst().orElse("").contains(",");
    CSVFormat format =
        FORMAT.builder().setDelimiter(commas ? ',' : ';').setIgnoreEmptyLines(true).get();
    try (CSVParser parser = format.parse(new StringReader(all))) {
      return parser.stream().map(CSVRecord::toList).toList();
    } catch (UncheckedIOException broken) {
      throw Objects.requireNonNullElse(broken.getCause(), new IOException(broken));
    }
  }
}
