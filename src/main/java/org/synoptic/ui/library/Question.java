package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.synoptic.app.Doubt;
import org.synoptic.app.Entry;
import org.synoptic.model.Field;
import org.synoptic.ui.kit.Words;

/**
 * A field of a document that is to be settled.
 *
 * @param entry the document
 * @param field which field
 * @param answers what the capture says, each different answer once, the taken one first
 * @param number which of the open fields of the document it is, from 1
 * @param of how many of them there are
 */
record Question(Entry entry, Field field, List<Answer> answers, int number, int of) {

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

  /** Keeps the answers unchangeable. */
  Question {
    answers = List.copyOf(answers);
  }

  /**
   * One answer.
   *
   * @param value in the form of the field
   * @param places where the capture says so, in words
   */
  record Answer(String value, String places) {}

  /** The question of a doubt. */
  static Question of(Entry entry, Doubt doubt, int number, int of) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    doubt
        .answers()
        .forEach(note ->
            places
                .computeIfAbsent(note.value(), any -> new ArrayList<>())
                .add(FoundIn.name(note.where())));
    List<Answer> answers = new ArrayList<>();
    places.forEach((value, where) ->
        answers.add(new Answer(value, String.join(", ", where.stream().distinct().toList()))));
    return new Question(entry, doubt.field(), answers, number, of);
  }

  /** What the field is called. */
  String name() {
    return Words.get("field." + field.name().toLowerCase(Locale.ROOT));
  }

  /** Whether a value has the form of the field; the empty value says that there is none. */
  boolean takes(String value) {
    return value.isEmpty()
        || switch (field) {
          case PUBLISHED, MODIFIED -> DATE.matcher(value).matches();
          case LANGUAGE -> LANGUAGE.matcher(value).matches();
          case URL -> ADDRESS.matcher(value).matches();
          case TITLE, AUTHORS, OUTLET, IDENTIFIER -> true;
        };
  }
}
