package org.synoptic.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Judgement;
import org.synoptic.model.Judgement.Aspect;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Words;
import org.synoptic.ui.kit.WordsSheet;

/** Notes and tags of the user on whatever the reader stands on. */
public final class Notes {

  private final Desk desk;
  private final Supplier<Optional<Topic>> topic;

  /** Notes on what the reader stands on. */
  Notes(Desk desk, Supplier<Optional<Topic>> topic) {
    this.desk = desk;
    this.topic = topic;
  }

  /**
   * Something that can have a note.
   *
   * @param subject its subject in the log
   * @param name what to call it
   */
  public record Topic(String subject, String name) {}

  /** A key for notes and one for tags. */
  public static List<Action> actions(Desk desk, Supplier<Optional<Topic>> topic) {
    return actions(desk, topic, "T");
  }

  /** The same where the key for tags means something else. */
  public static List<Action> actions(Desk desk, Supplier<Optional<Topic>> topic, String tagKey) {
    Notes notes = new Notes(desk, topic);
    return List.of(
        Action.of("action.note", Feather.MESSAGE_SQUARE, "M", () -> notes.ask(Aspect.NOTE)),
        Action.of("action.tag", Feather.TAG, tagKey, () -> notes.ask(Aspect.TAG)));
  }

  /** Asks for a note or for tags. */
  void ask(Aspect aspect) {
    topic
        .get()
        .ifPresent(one -> {
          String before = desk.own(one.subject(), aspect).map(Judgement::value).orElse("");
          boolean note = aspect == Aspect.NOTE;
          WordsSheet.ask(
              desk,
              new WordsSheet.Question(
                  Words.get(note ? "note.title" : "tag.title", one.name()),
                  Words.get(note ? "note.hint" : "tag.hint"),
                  before,
                  note),
              words -> {
                if (!words.equals(before)) {
                  desk.judge(one.subject(), aspect, words, "");
                }
              });
        });
  }
}
