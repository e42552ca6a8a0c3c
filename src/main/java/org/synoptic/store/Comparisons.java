package org.synoptic.store;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.synoptic.model.Analysis;
import org.synoptic.model.Claim;
import org.synoptic.model.Comparison;
import org.synoptic.model.Conflict;
import org.synoptic.model.ContentId;
import org.synoptic.model.Coverage;
import org.synoptic.model.Document;
import org.synoptic.model.Link;
import org.synoptic.model.Reuse;
import org.synoptic.model.Row;

/**
 * Comparisons that were made before, as files beside the library: a cache that may be deleted at
 * any time. A file that is damaged, or of another form, counts as missing.
 */
public final class Comparisons {

  /** Files beyond so many go, those that were made first before others. */
  private static final int KEPT = 32;

  private static final String ENDING = ".json.gz";

  private final Path folder;

  /**
   * The comparisons of a library.
   *
   * @param library its folder
   */
  public Comparisons(Path library) {
    folder = library.resolve("comparisons");
  }

  /** All of a comparison but its documents and analyses; a claim stands as its id. */
  private record Found(
      Map<String, List<Link>> links,
      List<Row> rows,
      List<Conflict> conflicts,
      List<Coverage> coverage,
      List<Reuse> reuse) {}

  /** What was found in the reports; claims stand whole. */
  private record Analyses(List<Analysis> all) {}

  /**
   * The name of a comparison; it changes with the text and the metadata of each document.
   *
   * @param program changes with whatever else a comparison follows from
   */
  public static String key(String program, List<Document> reports, List<Document> policies) {
    return ContentId.sha256(
        Json.write(List.of(List.of(program), reports, policies)).getBytes(StandardCharsets.UTF_8));
  }

  /** A comparison of these documents that was kept under this name. */
  public Optional<Comparison> of(String key, List<Document> reports, List<Document> policies) {
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      // Read to the end before anything is made of it, so that its check sum has been looked at.
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int end = json.indexOf('\n');
      Analyses analyses = Json.builder().create().fromJson(json.substring(0, end), Analyses.class);
      Map<String, Claim> claims = new HashMap<>();
      analyses.all.forEach(one -> one.claims().forEach(claim -> claims.put(claim.id(), claim)));
      Found found = byId(claims).fromJson(json.substring(end + 1), Found.class);
      return Optional.of(
          new Comparison(
              reports,
              policies,
              analyses.all,
              found.links,
              found.rows,
              found.conflicts,
              found.coverage,
              found.reuse));
    } catch (IOException | RuntimeException damaged) {
      // Whatever stumbles over what stands there: the comparison is made again.
      return Optional.empty();
    }
  }

  /** Keeps a comparison; when the disk does not take it, it is made again the next time. */
  public void keep(String key, Comparison made) {
    Found found =
        new Found(
            new TreeMap<>(made.links()),
            made.rows(),
            made.conflicts(),
            made.coverage(),
            made.reuse());
    Path fresh = folder.resolve(key + ".part");
    try {
      Files.createDirectories(folder);
      try (Writer out =
          new OutputStreamWriter(
              new GZIPOutputStream(Files.newOutputStream(fresh)), StandardCharsets.UTF_8)) {
        Json.builder().create().toJson(new Analyses(made.analyses()), out);
        out.write('\n');
        byId(Map.of()).toJson(found, out);
      }
      Files.move(fresh, file(key), StandardCopyOption.REPLACE_EXISTING);
      prune();
    } catch (IOException refused) {
      System.getLogger(Comparisons.class.getName())
          .log(System.Logger.Level.DEBUG, "a comparison is not kept", refused);
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ENDING);
  }

  private void prune() throws IOException {
    Map<Path, FileTime> times = new HashMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path one : all.toList()) {
        times.put(one, Files.getLastModifiedTime(one));
      }
    }
    List<Path> newest =
        times.entrySet().stream()
            .sorted(Map.Entry.<Path, FileTime>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    for (Path old : newest.subList(Math.min(KEPT, newest.size()), newest.size())) {
      Files.deleteIfExists(old);
    }
  }

  private static Gson byId(Map<String, Claim> claims) {
    return Json.builder()
        .registerTypeAdapter(
            Claim.class,
            new TypeAdapter<Claim>() {
              @Override
              public void write(JsonWriter out, Claim claim) throws IOException {
                out.value(claim.id());
              }

              @Override
              public Claim read(JsonReader in) throws IOException {
                String id = in.nextString();
                Claim claim = claims.get(id);
                if (claim == null) {
                  throw new JsonParseException("no claim " + id);
                }
                return claim;
              }
            })
        .create();
  }
}
