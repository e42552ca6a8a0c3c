package org.synoptic.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.Place;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.reader.HistorySheet;

/** What can be done on every screen. */
final class ShellActions {

  private final Map<View, Action> views = new EnumMap<>(View.class);
  private final Action search;
  private final Action palette;
  private final Action help;
  private final Action theme;
  private final Action pause;
  private final Action cancel;
  private final Action network;
  private final List<Action> rest;

  ShellActions(Shell shell, Desk desk, FxWorker worker, Looks looks) {
    for (View view : View.values()) {
      views.put(
          view,
          Action.of(
                  "action.view." + view.name().toLowerCase(Locale.ROOT),
                  Rail.icon(view),
                  "Alt+" + (views.size() + 1),
                  () -> desk.placeProperty().set(Place.of(view)))
              .when(new SimpleBooleanProperty(shell.has(view))));
    }
    search =
        Action.of("action.search", Feather.SEARCH, "/", () -> search(shell, desk))
            .when(new SimpleBooleanProperty(shell.has(View.SEARCH)));
    palette = Action.of("action.palette", Feather.COMMAND, "Shortcut+K", shell::openPalette);
    help = Action.of("action.help", Feather.HELP_CIRCLE, "F1", shell::openHelp);
    theme = Action.of("action.theme", Feather.MOON, "Shortcut+D", looks::swapTheme);
    JobKeys jobs = new JobKeys(worker);
    pause =
        Action.of("action.work.pause", Feather.PAUSE, "Shortcut+P", jobs::pause)
            .when(jobs.pausable());
    cancel =
        Action.of("action.work.cancel", Feather.X, "Shortcut+Period", jobs::cancel)
            .when(jobs.any());
    network =
        Action.of("action.network", Feather.GLOBE, "Shortcut+L", () -> NetworkSheet.open(desk));
    LibraryCopies copies = new LibraryCopies(desk, shell::owner);
    SimpleBooleanProperty writable =
        new SimpleBooleanProperty(desk.workspace().readOnly().isEmpty());
    rest =
        List.of(
            pause,
            cancel,
            network,
            Action.of("action.undo", Feather.ROTATE_CCW, "Shortcut+Z", desk::undo),
            Action.of("action.redo", Feather.ROTATE_CW, "Shortcut+Y", desk::redo),
            Action.of("action.history", Feather.CLOCK, "F8", () -> HistorySheet.open(desk)),
            Action.of("action.keys", Feather.EDIT_2, "Shift+F1", shell::openKeys),
            Action.of("action.language", Feather.FLAG, "", () -> Languages.ask(desk)),
            Action.of("action.name", Feather.PEN_TOOL, "", desk::askName),
            Action.of("action.copies.merge", Feather.GIT_MERGE, "", copies::merge).when(writable),
            Action.of("action.copies.blind", Feather.EYE_OFF, "", copies::blind),
            Action.of("action.copies.whole", Feather.COPY, "", copies::whole),
            Action.of("action.pane.next", Feather.CHEVRONS_RIGHT, "F6", () -> shell.nextPane(1)),
            Action.of(
                "action.pane.previous",
                Feather.CHEVRONS_LEFT,
                "Shift+F6",
                () -> shell.nextPane(-1)),
            Action.of("action.text.larger", Feather.ZOOM_IN, "Shortcut+Plus", looks::larger),
            Action.of("action.text.smaller", Feather.ZOOM_OUT, "Shortcut+Minus", looks::smaller),
            Action.of("action.text.normal", Feather.TYPE, "Shortcut+0", looks::normal));
  }

  /** Further keys of some actions: other layouts of the keyboard, other habits. */
  Map<KeyCombination, Runnable> aliases(Looks looks, Desk desk) {
    return Map.of(
        KeyCombination.valueOf("Shortcut+Shift+Z"), desk::redo,
        KeyCombination.valueOf("Shortcut+Equals"), looks::larger,
        KeyCombination.valueOf("Shortcut+Shift+Equals"), looks::larger,
        KeyCombination.valueOf("Shortcut+Add"), looks::larger,
        KeyCombination.valueOf("Shortcut+Subtract"), looks::smaller,
        KeyCombination.valueOf("Shortcut+Numpad 0"), looks::normal);
  }

  private static void search(Shell shell, Desk desk) {
    desk.placeProperty().set(Place.of(View.SEARCH));
    shell.focus();
  }

  Map<View, Action> views() {
    return views;
  }

  Action search() {
    return search;
  }

  Action palette() {
    return palette;
  }

  Action help() {
    return help;
  }

  Action theme() {
    return theme;
  }

  Action pause() {
    return pause;
  }

  Action cancel() {
    return cancel;
  }

  Action network() {
    return network;
  }

  List<Action> all() {
    return Stream.concat(
            Stream.concat(views.values().stream(), Stream.of(search, palette, help, theme)),
            rest.stream())
        .toList();
  }
}
