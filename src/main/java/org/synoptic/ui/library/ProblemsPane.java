package org.synoptic.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.model.Unread;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Spoken;
import org.synoptic.ui.kit.Words;

/** What is kept in the library but gave no document. */
final class ProblemsPane {

  private final ListView<Unread> list = new ListView<>();
  private final List<Action> actions;

  /**
   * A pane.
   *
   * @param again tries to read captures again
   */
  ProblemsPane(
      ObservableList<Unread> unread,
      Originals originals,
      boolean writable,
      java.util.function.Consumer<List<Unread>> again) {
    list.setItems(unread);
    list.setId("library-problems");
    list.getStyleClass().addAll("edge-to-edge", "problem-list");
    list.setCellFactory(view -> new ProblemCell());
    list.setPlaceholder(new Label(Words.get("problems.none")));
    Spoken.name(list, Words.get("problems.list"), Words.get("problems.help"));
    BooleanBinding one = list.getSelectionModel().selectedItemProperty().isNotNull();
    BooleanBinding any = Bindings.isNotEmpty(unread);
    actions =
        List.of(
            Action.of(
                    "action.original.open",
                    Feather.EXTERNAL_LINK,
                    "O",
                    () -> selected().ifPresent(item -> originals.ask(item.capture())))
                .when(one),
            Action.of(
                    "action.original.folder",
                    Feather.FOLDER,
                    "F",
                    () -> selected().ifPresent(item -> originals.folder(item.capture().origin())))
                .when(one),
            Action.of(
                    "action.problems.again",
                    Feather.ROTATE_CW,
                    "R",
                    () -> selected().ifPresent(item -> again.accept(List.of(item))))
                .when(Bindings.createBooleanBinding(() -> writable && one.get(), one)),
            Action.of(
                    "action.problems.all",
                    Feather.ROTATE_CW,
                    "Shift+R",
                    () -> again.accept(List.copyOf(unread)))
                .when(Bindings.createBooleanBinding(() -> writable && any.get(), any)));
  }

  ListView<Unread> list() {
    return list;
  }

  List<Action> actions() {
    return actions;
  }

  void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private Optional<Unread> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }
}
