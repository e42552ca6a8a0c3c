package org.synoptic.analysis;

import java.util.List;
import java.util.Locale;
import org.synoptic.model.NamedEntity.Mention;
import org.synoptic.model.Span;
import org.synoptic.text.NameWords;

/**
 * One place that names somebody or something.
 *
 * @param span the words, title included
 * @param text the words as they stand
 * @param title the title in them, or empty
 * @param form the name in them
 * @param possessive whether "'s" follows
 * @param described whether an apposition or a relative clause follows that describes a person
 */
record Name(
    Span span, String text, String title, String form, boolean possessive, boolean described) {

  List<String> words() {
    return List.of(form.toLowerCase(Locale.ROOT).split("\\s+"));
  }

  String first() {
    return words().getFirst();
  }

  String last() {
    return words().getLast();
  }

  boolean single() {
    return words().size() == 1;
  }

  Mention mention() {
    return new Mention(span, text, title, form);
  }

  /** Whether a word of it says that it is a body, an outlet or a place. */
  boolean impersonal() {
    return NameWords.isPlace(form)
        || words().stream().anyMatch(NameWords::isBody)
        || words().contains("of");
  }
}
