package org.synoptic.app;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.synoptic.model.Dossier;

/** The reports and policies that come with the program, and the dossiers made of them. */
final class SampleDossiers {

  private static final String FOLDER = "/org/synoptic/corpus/";
  private static final TypeToken<List<Sample>> SAMPLES = new TypeToken<>() {};

  private SampleDossiers() {}

  /** A dossier by the names of its files. */
  private record Sample(String name, List<String> reports, List<String> policies) {

    Stream<String> files() {
      return Stream.concat(reports.stream(), policies.stream());
    }

    /** The dossier, without the files that have no id. */
    Dossier dossier(Map<String, String> ids) {
      return new Dossier(name, present(reports, ids), present(policies, ids));
    }

    private static List<String> present(List<String> files, Map<String, String> ids) {
      return files.stream().filter(ids::containsKey).map(ids::get).toList();
    }
  }

  /**
   * Imports the samples.
   *
   * @param keep imports files, given by name and bytes, and tells each outcome in their order
   * @return the dossiers, in their order
   */
  static List<Dossier> load(BiConsumer<Map<String, byte[]>, Consumer<ImportOutcome>> keep) {
    List<Sample> samples =
        new Gson().fromJson(new String(bytes("dossiers.json"), StandardCharsets.UTF_8), SAMPLES);
    Map<String, byte[]> files = new LinkedHashMap<>();
    samples.stream().flatMap(Sample::files).forEach(file -> files.put(file, bytes(file)));
    Map<String, String> ids = new HashMap<>();
    keep.accept(files, outcome -> id(outcome).ifPresent(id -> ids.put(outcome.source(), id)));
    return samples.stream().map(sample -> sample.dossier(ids)).toList();
  }

  private static Optional<String> id(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported imported -> Optional.of(imported.entry().id());
      case ImportOutcome.Duplicate duplicate -> Optional.of(duplicate.entry().id());
      case ImportOutcome.Failed failed -> Optional.empty();
      case ImportOutcome.Told told -> Optional.empty();
    };
  }

  private static byte[] bytes(String file) {
    try (InputStream in = SampleDossiers.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IOException("no " + FOLDER + file + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot load the samples", damaged);
    }
  }
}
