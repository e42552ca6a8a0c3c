package org.synoptic.importer.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Provenance;
import org.synoptic.text.Languages;

/** The language that a document is written in, told by its words where nothing else tells it. */
public final class WrittenLanguage {

  private static final String WHERE = "words of the text";

  private WrittenLanguage() {}

  /** The document, with its language where none was known and the words tell it. */
  public static Document noted(Document document) {
    Optional<String> language =
        document.metadata().language().isEmpty() ? Languages.of(document.text()) : Optional.empty();
    if (language.isEmpty()) {
      return document;
    }
    List<FieldNote> notes = new ArrayList<>(document.provenance().notes());
    notes.add(new FieldNote(Field.LANGUAGE, WHERE, language.get()));
    return document
        .with(document.metadata().with(Field.LANGUAGE, language.get()))
        .with(new Provenance(notes, document.provenance().pages()));
  }
}
