package org.synoptic.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;

/** A document without a word about its language has the language of its words. */
class WrittenLanguageTest {

  private final Importer importer = new Importer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The minister opened the new harbour on Monday, and the ships came in at once with the tide.",
        "de|Der Minister hat am Montag den neuen Hafen eröffnet, und die Schiffe sind sofort eingelaufen.",
        "zh|部长周一宣布新港口开放，船只随即进港。他说港口将为整个地区服务多年。"
      })
  void plainTextIsTold(String language, String text) {
    Document report = Readings.document(importer.report("harbour.txt", Readings.utf8(text)));
    assertEquals(language, report.metadata().language().orElseThrow());
    assertEquals(
        List.of(new FieldNote(Field.LANGUAGE, "words of the text", language)),
        report.provenance().notes().stream()
            .filter(note -> note.field() == Field.LANGUAGE)
            .toList());
  }

  @Test
  void whatAPageDeclaresStands() {
    String page =
        """
        <html lang="fr"><head><title>Harbour</title></head><body><article><h1>Harbour</h1>
        <p>The minister opened the new harbour on Monday, and the ships came in at once.</p>
        <p>All of the ships are welcome in the harbour, said the minister after the opening.</p>
        </article></body></html>
        """;
    Document report = Readings.document(importer.report("harbour.html", Readings.utf8(page)));
    assertEquals(Optional.of("fr"), report.metadata().language());
  }

  @Test
  void aPolicyIsToldToo() {
    String text =
        "Article 1\nThe harbour is open to all of the ships.\n\nArticle 2\nThe master of the harbour"
            + " keeps a list of the ships.";
    Document policy = Readings.document(importer.policy("harbour.txt", Readings.utf8(text)));
    assertEquals(Optional.of("en"), policy.metadata().language());
  }
}
