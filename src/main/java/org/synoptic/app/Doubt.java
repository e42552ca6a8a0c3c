package org.synoptic.app;

import java.util.List;
import org.synoptic.model.Field;
import org.synoptic.model.FieldNote;

/**
 * A field of a document's metadata that nobody has settled.
 *
 * @param field which
 * @param answers the places of the capture that say what it is, the taken one first; none when it
 *     is missing
 */
public record Doubt(Field field, List<FieldNote> answers) {

  /** Keeps the answers unchangeable. */
  public Doubt {
    answers = List.copyOf(answers);
  }
}
