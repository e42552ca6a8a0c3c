package org.synoptic.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Draws a screen without a display. */
public interface Painter {

  /** The names of the screens that can be drawn, in their order. */
  List<String> VIEWS =
      List.of("library", "search", "compare", "reading", "coverage", "conflicts", "policies");

  /**
   * Draws a screen of a library into a PNG file.
   *
   * @param picture what to draw
   * @throws IOException when the file cannot be written
   */
  void paint(Workspace workspace, Picture picture) throws IOException;

  /**
   * What to draw.
   *
   * @param view one of {@link #VIEWS}
   * @param width in pixels
   * @param height in pixels
   * @param dark whether in the dark theme
   * @param scale size of the text, 1 for 100 %
   * @param dossier name of the dossier; empty for the one the window would open
   * @param query what is looked for, in the query language; its hits are marked
   * @param file where to write
   */
  record Picture(
      String view,
      int width,
      int height,
      boolean dark,
      double scale,
      Optional<String> dossier,
      Optional<String> query,
      Path file) {}
}
