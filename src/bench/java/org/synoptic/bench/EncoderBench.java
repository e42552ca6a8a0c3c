package org.synoptic.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.gson.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;
import org.synoptic.text.MiniLm;

/**
 * Measures the encoder beside a bare ONNX Runtime loop in the same run: the same texts, the same
 * session and threads, but the word pieces made beforehand and the result thrown away. Wall time
 * and the processor time of the whole program are both told, since the first means little on a
 * machine that is busy with other things.
 *
 * <p>Called with {@code FILE [ROUNDS]}: a text file, each line a sentence.
 */
public final class EncoderBench {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int LONGEST = 256;

  private EncoderBench() {}

  private record Took(double wall, double processor) {
    Took plus(Took other) {
      return new Took(wall + other.wall, processor + other.processor);
    }
  }

  /** Runs the measurement. */
  public static void main(String[] args) throws IOException, OrtException {
    List<String> texts =
        Files.readAllLines(Path.of(args[0])).stream().filter(line -> !line.isBlank()).toList();
    int rounds = args.length < 2 ? 6 : Integer.parseInt(args[1]);
    PrintStream out = System.out;
    Map<String, Integer> vocabulary = vocabulary();
    WordpieceTokenizer pieces = new WordpieceTokenizer(vocabulary.keySet());
    List<long[]> ids = texts.stream().map(text -> ids(text, pieces, vocabulary)).toList();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (MiniLm encoder = new MiniLm();
        InputStream model = resource(MODEL);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      try (OrtSession session = environment.createSession(model.readAllBytes(), options)) {
        Took bare = new Took(0, 0);
        Took ours = new Took(0, 0);
        for (int round = 0; round <= rounds; round++) {
          Took one =
              measure(() -> ids.parallelStream().forEach(text -> run(environment, session, text)));
          Took two = measure(() -> encoder.encode(texts));
          if (round > 0) { // The first round warms both up.
            bare = bare.plus(one);
            ours = ours.plus(two);
          }
        }
        int count = texts.size() * rounds;
        tell(out, "bare loop", count, bare);
        tell(out, "MiniLm.encode", count, ours);
        out.printf(
            Locale.ROOT,
            "%.2f of the bare loop by the clock, %.2f by processor time%n",
            bare.wall / ours.wall,
            bare.processor / ours.processor);
      }
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = MiniLm.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no " + name + " on the class path");
    }
    return in;
  }

  private static Map<String, Integer> vocabulary() throws IOException {
    try (Reader reader = new InputStreamReader(resource(TOKENIZER), StandardCharsets.UTF_8)) {
      Map<String, Integer> ids = new HashMap<>();
      JsonParser.parseReader(reader)
          .getAsJsonObject()
          .getAsJsonObject("model")
          .getAsJsonObject("vocab")
          .entrySet()
          .forEach(entry -> ids.put(entry.getKey(), entry.getValue().getAsInt()));
      return ids;
    }
  }

  private static long[] ids(
      String text, WordpieceTokenizer pieces, Map<String, Integer> vocabulary) {
    int unknown = vocabulary.getOrDefault(WordpieceTokenizer.BERT_UNK_TOKEN, 0);
    return Arrays.stream(pieces.tokenize(text.toLowerCase(Locale.ROOT)))
        .limit(LONGEST)
        .mapToLong(piece -> vocabulary.getOrDefault(piece, unknown))
        .toArray();
  }

  private static void run(OrtEnvironment environment, OrtSession session, long[] ids) {
    long[] shape = {1, ids.length};
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape)) {
      session
          .run(Map.of("input_ids", tokens, "attention_mask", attention, "token_type_ids", types))
          .close();
    } catch (OrtException unable) {
      throw new IllegalStateException(unable);
    }
  }

  private static Took measure(Runnable work) {
    long wall = System.nanoTime();
    long processor = SYSTEM.getProcessCpuTime();
    work.run();
    return new Took(
        (System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
  }

  private static void tell(PrintStream out, String what, int count, Took took) {
    out.printf(
        Locale.ROOT,
        "%s: %d texts, %.2f s (%.0f a second), processor %.2f s%n",
        what,
        count,
        took.wall,
        count / took.wall,
        took.processor);
  }
}
