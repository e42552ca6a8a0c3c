package org.synoptic.ui.kit;

import org.synoptic.app.Workspace;

/** The name by which the user's decisions are recorded, asked for once. */
final class Signature {

  private Signature() {}

  /** Asks for the name and goes on when there is one; without a name nothing is recorded. */
  static void ask(Desk desk, Runnable then) {
    String old = desk.author().orElseGet(() -> System.getProperty("user.name", ""));
    WordsSheet.ask(
        desk,
        new WordsSheet.Question(Words.get("name.title"), Words.get("name.hint"), old, false),
        name -> {
          if (name.isEmpty()) {
            desk.notices().add(Notice.of(Words.get("name.none")));
          } else {
            sign(desk, name, then);
          }
        });
  }

  private static void sign(Desk desk, String name, Runnable then) {
    desk.worker()
        .run(
            "",
            progress -> {
              desk.workspace().remember(Workspace.AUTHOR, name);
              return name;
            },
            kept -> then.run(),
            failure ->
                desk.notices()
                    .add(
                        Notice.failure(
                            Words.get("error.judge", Failures.message(failure)), failure)));
  }
}
