package org.synoptic.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as a user starts it, with no display and no Java but its own. */
@DisabledOnOs(OS.WINDOWS)
class ImageIT {

  private static final Path PROGRAM =
      Path.of("target", "synoptic", "bin", "synoptic").toAbsolutePath();
  private static final Path CORPUS = Path.of("corpus").toAbsolutePath();
  private static final long PATIENCE = 120;

  @TempDir private Path folder;

  @Test
  void comparesTwoReports() throws Exception {
    Run run =
        start(
            List.of(),
            "compare",
            "--json",
            CORPUS.resolve("reports/2020-09-08-techcrunch.html").toString(),
            CORPUS.resolve("reports/2020-09-08-breitbart.html").toString(),
            "--policy",
            CORPUS.resolve("policies/gids.xml").toString());
    assertEquals(0, run.code(), run.err());
    JsonObject comparison = run.json().getFirst();
    assertEquals(2, comparison.getAsJsonArray("reports").size());
    assertEquals(8, comparison.getAsJsonArray("coverage").size());
    assertFalse(comparison.getAsJsonArray("rows").isEmpty());
  }

  @Test
  void saysThatThereIsNoDisplay() throws Exception {
    Run run = start(List.of());
    assertEquals(2, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("no display"), run.err());
  }

  @Test
  void drawsAScreenWithoutADisplay() throws Exception {
    Path library = folder.resolve("library");
    assertEquals(
        0,
        start(
                List.of(),
                "import",
                "--library",
                library.toString(),
                CORPUS.resolve("reports").toString())
            .code());
    Path picture = folder.resolve("compare.png");
    Run run =
        start(
            List.of(),
            "picture",
            "--library",
            library.toString(),
            "--view",
            "compare",
            "--size",
            "1280x800",
            picture.toString());
    assertEquals(0, run.code(), run.err());
    BufferedImage image = ImageIO.read(picture.toFile());
    assertEquals(1280, image.getWidth());
    assertEquals(800, image.getHeight());
  }

  @Test
  void aFullDiskLosesNothing() throws Exception {
    Path library = folder.resolve("library");
    Path small = Files.writeString(folder.resolve("small.txt"), article("harbour", 20));
    Path large = Files.writeString(folder.resolve("large.txt"), article("airport", 60_000));
    assertEquals(
        0, start(List.of(), "import", "--library", library.toString(), small.toString()).code());
    // A limit on the size of files makes the system refuse to write on, as a full disk does.
    List<String> full = List.of("sh", "-c", "ulimit -f 6000; exec \"$@\"", "sh");
    Run run = start(full, "import", "--json", "--library", library.toString(), large.toString());
    assertEquals(1, run.code(), run.err());
    assertTrue(run.out().contains("large.txt"), run.out());
    Run list = start(List.of(), "list", "--json", "--library", library.toString());
    assertEquals(0, list.code(), list.err());
    assertEquals(1, list.json().size());
  }

  @Test
  void anUnreadableFolderIsNamedAndTheRestIsDone() throws Exception {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("good.txt"), article("harbour", 20));
    Path shut = Files.createDirectory(inbox.resolve("shut"));
    Files.writeString(shut.resolve("unseen.txt"), article("airport", 20));
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    Path library = Files.createDirectory(folder.resolve("library"));
    Files.setPosixFilePermissions(library, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Run run =
        start(
            asOrdinaryUser(),
            "import",
            "--json",
            "--library",
            library.toString(),
            inbox.toString());
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    assertEquals(1, run.code(), run.err());
    assertEquals("imported", run.json().get(0).get("status").getAsString());
    assertEquals(shut.toString(), run.json().get(1).get("source").getAsString());
    assertEquals(
        "no-permission", run.json().get(1).getAsJsonObject("error").get("code").getAsString());
  }

  @Test
  void aLibraryThatMayNotBeWrittenIsReadable() throws Exception {
    Path library = folder.resolve("library");
    Path good = Files.writeString(folder.resolve("good.txt"), article("harbour", 20));
    assertEquals(
        0, start(List.of(), "import", "--library", library.toString(), good.toString()).code());
    try (var files = Files.walk(library)) {
      for (Path one : files.toList()) {
        boolean directory = Files.isDirectory(one);
        Files.setPosixFilePermissions(
            one, PosixFilePermissions.fromString(directory ? "r-xr-xr-x" : "r--r--r--"));
      }
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Run list = start(asOrdinaryUser(), "list", "--json", "--library", library.toString());
    Run more = start(asOrdinaryUser(), "import", "--library", library.toString(), good.toString());
    try (var files = Files.walk(library)) {
      for (Path one : files.filter(Files::isDirectory).toList()) {
        Files.setPosixFilePermissions(one, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    assertEquals(0, list.code(), list.err());
    assertEquals(1, list.json().size());
    assertEquals(1, more.code());
    assertTrue(more.err().contains(library.toString()), more.err());
  }

  /**
   * Permissions do not bind the administrator, so that a test run by one starts the program as
   * nobody.
   */
  private static List<String> asOrdinaryUser() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
        : List.of();
  }

  private static String article(String subject, int paragraphs) {
    StringBuilder text = new StringBuilder("Report on the " + subject + "\n\n");
    for (int i = 0; i < paragraphs; i++) {
      text.append("Number ")
          .append(i)
          .append(" of the notes on the ")
          .append(subject)
          .append(" was read out on Monday.\n\n");
    }
    return text.toString();
  }

  private Run start(List<String> before, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(PROGRAM.toString());
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_HOME"));
    Process process = builder.start();
    assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "the program did not end");
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
