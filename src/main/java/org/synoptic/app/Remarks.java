package org.synoptic.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.index.Notebook;
import org.synoptic.model.Judgement;
import org.synoptic.model.search.Answer;
import org.synoptic.model.search.Noted;
import org.synoptic.store.Library;

/** Searches in what people wrote: notes, reasons, the words of silences. */
final class Remarks {

  private final Library library;

  Remarks(Library library) {
    this.library = library;
  }

  /** Judgements in force whose words match, newest first. */
  Answer<List<Noted>> about(String query) {
    Map<List<String>, Judgement> last = new LinkedHashMap<>();
    library.judgements().forEach(one -> last.put(List.of(one.subject(), one.aspect().name()), one));
    return Notebook.search(
        last.values().stream().filter(one -> !one.value().isEmpty()).toList(), query);
  }
}
