package org.synoptic.ui.library;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.app.Entry;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;

/** What can be done in the library beside settling doubts. */
final class LibraryActions {

  private final Action compare;
  private final Action read;
  private final Action again;
  private final Action add;
  private final Action folder;
  private final Action paste;
  private final Action tray;
  private final Action outdated;
  private final Action back;

  LibraryActions(
      Desk desk,
      LibraryModel model,
      DocumentTable table,
      Sources sources,
      ReaderAgain reader,
      Runnable openTray) {
    ObservableBooleanValue writable =
        new SimpleBooleanProperty(desk.workspace().readOnly().isEmpty());
    BooleanBinding comparable =
        Bindings.createBooleanBinding(() -> table.reports() >= 2, table.selection());
    BooleanBinding one = Bindings.size(table.selection()).isEqualTo(1);
    BooleanBinding any =
        Bindings.createBooleanBinding(
            () -> writable.get() && !table.selection().isEmpty(), table.selection());
    Comparisons comparisons = new Comparisons(desk);
    compare =
        Action.of(
                "action.library.compare",
                Feather.COLUMNS,
                "Enter",
                () -> comparisons.compare(table.selected(), model.entries()))
            .when(comparable);
    read =
        Action.of("action.library.read", Feather.BOOK_OPEN, "O", () -> read(desk, table)).when(one);
    again =
        Action.of(
                "action.library.again",
                Feather.ROTATE_CW,
                "R",
                () -> reader.read(table.selected().stream().map(Entry::id).toList()))
            .when(any);
    outdated =
        Action.of("action.library.outdated", Feather.ROTATE_CW, "", () -> reader.read(List.of()))
            .when(writable);
    tray = Action.of("action.library.tray", Feather.INBOX, "Shortcut+J", openTray).when(writable);
    add =
        Action.of("action.library.add", Feather.FILE_PLUS, "Shortcut+I", sources::files)
            .when(writable);
    folder =
        Action.of("action.library.folder", Feather.FOLDER_PLUS, "Shortcut+Shift+I", sources::folder)
            .when(writable);
    paste =
        Action.of("action.library.paste", Feather.CLIPBOARD, "Shortcut+V", sources::paste)
            .when(writable);
    back = Action.of("action.doubt.back", Feather.ROTATE_CCW, "Z", desk::undo).when(writable);
  }

  private static void read(Desk desk, DocumentTable table) {
    table.selected().stream()
        .findFirst()
        .ifPresent(entry -> desk.placeProperty().set(Place.of(View.SEARCH, entry.id())));
  }

  Action compare() {
    return compare;
  }

  Action add() {
    return add;
  }

  Action folder() {
    return folder;
  }

  Action paste() {
    return paste;
  }

  Action tray() {
    return tray;
  }

  /** What can be done wherever the focus is on the screen. */
  Stream<Action> everywhere() {
    return Stream.of(add, folder, paste, tray, outdated);
  }

  /** What is done with the documents selected in the table. */
  Stream<Action> inTable() {
    return Stream.of(compare, read, again);
  }

  /** Takes back what was settled last. */
  Action back() {
    return back;
  }
}
