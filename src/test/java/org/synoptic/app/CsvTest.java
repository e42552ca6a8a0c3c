package org.synoptic.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void whatIsWrittenIsReadBackAsItWas() throws IOException {
    String line = Csv.line("one, two", "a \"word\"", "two\nlines", "", 7, true);
    assertEquals(
        List.of(List.of("one, two", "a \"word\"", "two\nlines", "", "7", "true")), Csv.read(line));
  }

  @Test
  void aRecordEndsAsTheStandardSays() {
    assertEquals("a,b\r\n", Csv.line("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "@SUM(A1)", "\tx", "-1+2", "-SUM(A1)", "-\"a\"&A1"})
  void nothingRunsInASpreadsheet(String formula) throws IOException {
    assertEquals("'" + formula, Csv.read(Csv.line(formula)).getFirst().getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-china", "-1", "-3.5", "china -trade", "–"})
  void whatIsNoFormulaStaysAsItIs(String value) throws IOException {
    assertEquals(value, Csv.read(Csv.line(value)).getFirst().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a,b;c | a | b;c", "a;b | a | b"})
  void semicolonsPartWhereNoCommaIs(String line, String first, String second) throws IOException {
    assertEquals(List.of(List.of(first, second)), Csv.read(line));
  }

  @Test
  void aMarkAtTheBeginningAndEmptyLinesAreNoValues() throws IOException {
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), Csv.read("\ufeffa,b\n\n\r\nc,d\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name,\"never closed", "name,\"data security\" AND china"})
  void aTableThatIsNoneIsRefused(String text) {
    assertThrows(IOException.class, () -> Csv.read(text));
  }
}
