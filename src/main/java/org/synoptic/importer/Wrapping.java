package org.synoptic.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Document;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;
import org.synoptic.model.Metadata;
import org.synoptic.model.Provenance;

/** What the wrapping of a page tells about it. */
final class Wrapping {

  private Wrapping() {}

  /** The report with the address of the wrapping noted, and taken where the page tells none. */
  static Document addressed(Document document, String address) {
    List<FieldNote> notes = new ArrayList<>(document.provenance().notes());
    notes.add(new FieldNote(Field.URL, "address of the saved page", address));
    Provenance provenance = new Provenance(notes, document.provenance().pages());
    Metadata known = document.metadata();
    if (known.url().isPresent()) {
      return document.with(provenance);
    }
    Metadata addressed =
        new Metadata(
            known.title(),
            known.authors(),
            known.outlet(),
            known.published(),
            known.modified(),
            known.language(),
            Optional.of(address));
    return Document.report(addressed, document.text(), document.warnings()).with(provenance);
  }
}
