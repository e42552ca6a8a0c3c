package org.synoptic.ui.reader;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.synoptic.model.Judgement;
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

  private static String value(Judgement judgement) {
    return switch (judgement.aspect()) {
      case ACCEPTANCE -> Words.get("acceptance." + judgement.value());
      case STATUS -> Words.get("status." + judgement.value());
      case LINK, SILENCE, NOTE, TAG -> judgement.value();
      case ALIGNMENT -> judgement.value().lines().findFirst().orElse("");
    };
  }
}
