package org.synoptic.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.synoptic.app.Worker;
import org.synoptic.model.Answers;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.Notice;
import org.synoptic.ui.kit.Words;

/** Which clauses of the open dossier's policies answer one another; found out when asked for. */
public final class OpenAnswers {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Answers>> answers =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Worker.Job> asking = Optional.empty();

  /** The answers of what lies on a desk. */
  public OpenAnswers(Desk desk) {
    this.desk = desk;
    desk.stateProperty().subscribe(this::forget);
  }

  private void forget(DeskState state) {
    asking.ifPresent(Worker.Job::cancel);
    asking = Optional.empty();
    answers.set(Optional.empty());
  }

  /** The answers, when they are there. */
  public ReadOnlyObjectProperty<Optional<Answers>> property() {
    return answers.getReadOnlyProperty();
  }

  /** Has them found in the background, unless they are there or two policies are not. */
  public void ask() {
    List<String> policies =
        desk.comparison().map(Comparison::policies).orElse(List.of()).stream()
            .map(Document::id)
            .toList();
    if (policies.size() < 2 || answers.get().isPresent() || asking.isPresent()) {
      return;
    }
    asking =
        Optional.of(
            desk.worker()
                .run(
                    Words.get("work.answers"),
                    progress -> desk.workspace().answers(policies),
                    found -> answers.set(Optional.of(found)),
                    failure -> {
                      asking = Optional.empty();
                      desk.notices().add(Notice.unexpected(failure));
                    }));
  }
}
