package org.synoptic.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.ui.kit.ChoiceSheet;
import org.synoptic.ui.kit.ChoiceSheet.Choice;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** The language of the window: that of the system, or the one the user chose. */
final class Languages {

  /** The setting that holds the language tag; missing or empty for that of the system. */
  static final String LANGUAGE = "language";

  private Languages() {}

  /** Speaks what the user chose, when there are words in it. */
  static void follow(Settings settings) {
    Optional<Locale> chosen =
        settings.get(LANGUAGE).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag);
    Words.speak(chosen.orElse(Locale.getDefault(Locale.Category.DISPLAY)));
  }

  /** Lets the user choose; the window speaks it after the next start. */
  static void ask(Desk desk) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("system", Words.get("language.system")));
    choices.add(choice(Locale.ENGLISH));
    Words.LANGUAGES.stream().filter(Words::there).map(Languages::choice).forEach(choices::add);
    ChoiceSheet.ask(
        desk,
        new ChoiceSheet.Question(
            Words.get("action.language"), Words.get("language.hint"), choices, "", false),
        tag -> {
          String kept = tag.equals("system") ? "" : tag;
          new Settings(desk.workspace(), desk.worker()).put(LANGUAGE, kept);
          desk.notices().add(Notice.of(Words.get("language.next")));
        });
  }

  private static Choice choice(Locale language) {
    return new Choice(language.toLanguageTag(), language.getDisplayLanguage(language));
  }
}
