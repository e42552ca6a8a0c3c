package org.synoptic.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.synoptic.ui.kit.Action;
import org.synoptic.ui.kit.Theme;
import org.synoptic.ui.kit.View;
import org.synoptic.ui.library.LibraryScreen;
import org.synoptic.ui.search.SearchScreen;

class PicturesTest {

  private static final Path OUT = Path.of("target", "pictures");
  private static final Screens SCREENS =
      desk ->
          Map.of(
              View.LIBRARY, () -> new LibraryScreen(desk),
              View.SEARCH,
                  () -> {
                    desk.queryProperty().set("flood river");
                    return new SearchScreen(desk);
                  });

  private static Path draw(String name, SampleWorkspace workspace, Pictures.Request request)
      throws IOException, InterruptedException {
    Files.createDirectories(OUT);
    Path out = OUT.resolve(name + ".png");
    Pictures.render(workspace, SCREENS, request, out);
    return out;
  }

  private static Pictures.Request request(String view, Theme theme, double scale) {
    return new Pictures.Request(view, 1280, 800, theme, scale, Optional.empty(), Optional.empty());
  }

  @Test
  void drawsLibraryInBothThemesAndSizes() throws Exception {
    SampleWorkspace workspace = SampleWorkspace.full();
    workspace.put(SampleTexts.CHINESE);
    Path light = draw("library-light", workspace, request("library", Theme.LIGHT, 1));
    draw("library-dark", workspace, request("library", Theme.DARK, 1));
    draw("library-200", workspace, request("library", Theme.LIGHT, 2));
    BufferedImage image = ImageIO.read(light.toFile());
    assertEquals(1280, image.getWidth());
    assertEquals(800, image.getHeight());
  }

  @Test
  void drawsSearchInBothThemesAndSizes() throws Exception {
    draw("search-light", SampleWorkspace.full(), request("search", Theme.LIGHT, 1));
    draw("search-dark", SampleWorkspace.full(), request("search", Theme.DARK, 1));
    draw("search-200", SampleWorkspace.full(), request("search", Theme.DARK, 2));
  }

  @Test
  void drawsChineseConcordanceInSmallWindowWithLargeText() throws Exception {
    SampleWorkspace workspace = SampleWorkspace.full();
    workspace.put(SampleTexts.CHINESE);
    Files.createDirectories(OUT);
    Path out = OUT.resolve("search-chinese-200.png");
    Pictures.render(
        workspace,
        desk ->
            Map.of(
                View.SEARCH,
                () -> {
                  SearchScreen screen = new SearchScreen(desk);
                  screen.actions().stream()
                      .filter(action -> action.id().equals("action.search.way.concordance"))
                      .forEach(Action::run);
                  return screen;
                }),
        new Pictures.Request(
            "search", 1024, 640, Theme.DARK, 2, Optional.empty(), Optional.of("驳船")),
        out);
    assertEquals(1024, ImageIO.read(out.toFile()).getWidth());
  }

  @Test
  void drawsEmptyLibrary() throws Exception {
    draw("library-empty", SampleWorkspace.empty(), request("library", Theme.LIGHT, 1));
  }

  @Test
  void drawsSmallestComfortableWindow() throws Exception {
    SampleWorkspace workspace = SampleWorkspace.full();
    workspace.lock("Another program has the library open");
    draw(
        "library-1024",
        workspace,
        new Pictures.Request(
            "library", 1024, 640, Theme.DARK, 1, Optional.empty(), Optional.empty()));
  }

  @Test
  void samePictureTwice() throws Exception {
    Path first = draw("again-1", SampleWorkspace.full(), request("library", Theme.DARK, 1));
    Path second = draw("again-2", SampleWorkspace.full(), request("library", Theme.DARK, 1));
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void samePictureOfHitsTwice() throws Exception {
    Pictures.Request request =
        new Pictures.Request(
            "search", 1024, 640, Theme.LIGHT, 1, Optional.empty(), Optional.of("barge"));
    byte[] first = Files.readAllBytes(draw("hits-1", SampleWorkspace.full(), request));
    assertArrayEquals(first, Files.readAllBytes(draw("hits-2", SampleWorkspace.full(), request)));
    byte[] other =
        Files.readAllBytes(
            draw("hits-3", SampleWorkspace.full(), request("search", Theme.LIGHT, 1)));
    assertFalse(Arrays.equals(first, other));
  }

  @Test
  void saysWhichScreenIsUnknown() {
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () -> draw("none", SampleWorkspace.full(), request("nowhere", Theme.LIGHT, 1)));
    assertEquals("there is no screen called nowhere", failure.getMessage());
  }
}
