package org.synoptic.ui;

import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Dossier;
import org.synoptic.ui.kit.Desk;
import org.synoptic.ui.kit.DeskState;
import org.synoptic.ui.kit.Position;
import org.synoptic.ui.kit.Screen;
import org.synoptic.ui.kit.View;

/**
 * Remembers where the user was on each screen; on those that show a comparison, in each dossier. A
 * position is kept when its screen is left, its dossier is closed, and with the window.
 */
final class Positions {

  private static final String SETTING = "position.";

  private final Desk desk;
  private final Settings settings;
  private final Map<View, Screen> screens;
  private Optional<String> open;

  /**
   * The positions on some screens.
   *
   * @param screens those that were made, as they are made
   */
  Positions(Desk desk, Settings settings, Map<View, Screen> screens) {
    this.desk = desk;
    this.settings = settings;
    this.screens = screens;
    this.open = desk.dossierProperty().get().map(Dossier::name);
    // The dossier changes before its comparison goes, so that the screens still show the old one.
    desk.dossierProperty()
        .addListener((property, old, now) -> {
          keepComparing();
          open = now.map(Dossier::name);
        });
  }

  private void keepComparing() {
    if (desk.stateProperty().get() instanceof DeskState.Ready) {
      screens.keySet().stream().filter(View::comparing).forEach(this::keep);
    }
  }

  /** Keeps where the user is on every screen that was made. */
  void keepAll() {
    screens.keySet().stream().filter(view -> !view.comparing()).forEach(this::keep);
    keepComparing();
  }

  /** Keeps where the user is on a screen. */
  void keep(View view) {
    Screen screen = screens.get(view);
    Optional<String> name = name(view);
    if (screen == null
        || name.isEmpty()
        || (view.comparing() && !(desk.stateProperty().get() instanceof DeskState.Ready))) {
      return;
    }
    String position = screen.position().written();
    if (!settings.get(name.get()).orElse("").equals(position)) {
      settings.put(name.get(), position);
    }
  }

  /** Goes back to where the user was on a screen. */
  void restore(View view) {
    Optional.ofNullable(screens.get(view))
        .ifPresent(screen ->
            name(view).flatMap(settings::get).map(Position::read).ifPresent(screen::restore));
  }

  private Optional<String> name(View view) {
    String own = SETTING + view.name();
    return view.comparing() ? open.map(dossier -> own + "." + dossier) : Optional.of(own);
  }
}
