package org.synoptic.app;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.synoptic.model.Dossier;
import org.synoptic.model.ImportOutcome;

/** The reports and policies that come with the program, and the dossiers made of them. */
final class SampleDossiers {

  private static final String FOLDER = "/org/synoptic/corpus/";
  private static final TypeToken<List<Sample>> SAMPLES = new TypeToken<>() {};

  private SampleDossiers() {}

  /** A dossier by the names of its files. */
  private record Sample(String name, List<String> reports, List<String> policies) {}

  /**
   * Imports the samples.
   *
   * @param keep takes the name and the bytes of a file and imports it
   * @return the dossiers, in their order
   */
  static List<Dossier> load(BiFunction<String, byte[], ImportOutcome> keep) {
    List<Sample> samples =
        new Gson().fromJson(new String(bytes("dossiers.json"), StandardCharsets.UTF_8), SAMPLES);
    List<Dossier> dossiers = new ArrayList<>();
    for (Sample sample : samples) {
      dossiers.add(new Dossier(sample.name, ids(sample.reports, keep), ids(sample.policies, keep)));
    }
    return dossiers;
  }

  private static List<String> ids(
      List<String> files, BiFunction<String, byte[], ImportOutcome> keep) {
    return files.stream()
        .map(file -> id(keep.apply("sample:" + file, bytes(file))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> id(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported imported -> Optional.of(imported.document().id());
      case ImportOutcome.Duplicate duplicate -> Optional.of(duplicate.document().id());
      case ImportOutcome.Failed failed -> Optional.empty();
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
