package org.synoptic.ui.reader;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.synoptic.model.Judgement;
import org.synoptic.model.Level;
import org.synoptic.model.LinkKind;
import org.synoptic.model.Placed;
import org.synoptic.ui.kit.Words;

/** Judgements as sentences. */
public final class History {

  private final ZoneId zone;
  private final DateTimeFormatter time;

  /** Sentences for a reader in a place. */
  public History(ZoneId zone, Locale locale) {
    this.zone = zone;
    this.time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale);
  }

  /** Sentences for the reader of this machine. */
  public static History here() {
    return new History(ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT));
  }

  /** When something was decided, as the reader writes it. */
  public String when(Judgement judgement) {
    return time.format(judgement.time().atZone(zone));
  }

  /** Who decided what and when, in one sentence. */
  public String sentence(Judgement judgement) {
    String aspect = judgement.aspect().name().toLowerCase(Locale.ROOT);
    String what =
        judgement.value().isEmpty()
            ? Words.get("history." + aspect + ".back")
            : Words.get("history." + aspect, value(judgement));
    String sentence = Words.get("history.line", judgement.author(), what, when(judgement));
    return judgement.reason().isBlank()
        ? sentence
        : Words.get("history.reason", sentence, judgement.reason());
  }

  /** A speaker's name, or the words for the outlet itself. */
  static String speaker(String value) {
    return value.equals(Decisions.OUTLET) ? Words.get("said.outlet") : value;
  }

  /** What was decided, as the reader calls it. */
  public static String value(Judgement judgement) {
    String value = judgement.value();
    return switch (judgement.aspect()) {
      case ACCEPTANCE -> Words.get("acceptance." + value);
      case STATUS -> Words.get("status." + value);
      case TRAY -> Words.get("tray.was." + value);
      case SPAN -> Placed.read(value).map(one -> "“" + one.words() + "”").orElse(value);
      case LEVEL -> Names.find(Level.class, value).map(Said::levelName).orElse(value);
      case KIND -> Names.find(LinkKind.class, value).map(Signs::kind).orElse(value);
      case SPEAKER -> speaker(value);
      case LINK, ARBITER, SILENCE, NOTE, TAG -> value;
      case ALIGNMENT -> value.lines().findFirst().orElse("");
    };
  }
}
