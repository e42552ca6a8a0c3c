package org.synoptic.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The sentence encoder all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Wang et al. 2020), quantised to
 * 8 bits, run by ONNX Runtime on the processor. The model comes as a jar; nothing is fetched.
 */
public final class MiniLm implements Encoder {

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
  static final int DIMENSION = 384;
  static final String VERSION = "all-minilm-l6-v2-q";
  private static final int LONGEST = 256;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;

  /**
   * Loads the model; takes some tenths of a second, so make one and keep it.
   *
   * @throws UncheckedIOException when the program's own jars are damaged
   * @throws IllegalStateException when ONNX Runtime does not run on this machine
   */
  public MiniLm() {
    try (InputStream model = open(MODEL);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      pieces = new WordPieces(Vocabulary.bundled());
      options.setIntraOpNumThreads(1);
      session = environment.createSession(model.readAllBytes(), options);
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot load the sentence encoder", damaged);
    } catch (OrtException unable) {
      throw new IllegalStateException("the sentence encoder does not run on this machine", unable);
    }
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public String version() {
    return VERSION;
  }

  /**
   * Each text is run alone: the model quantises its activations over the whole input, so that in a
   * common batch a vector would depend on its neighbours. The texts are spread over the processors
   * instead.
   */
  @Override
  public List<float[]> encode(List<String> texts) {
    return texts.parallelStream().map(text -> run(pieces.encode(text, LONGEST))).toList();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException unable) {
      throw new IllegalStateException("cannot close the sentence encoder", unable);
    }
  }

  private float[] run(long[] ids) {
    long[] shape = {1, ids.length};
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OnnxTensor types =
            OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", tokens, "attention_mask", attention, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
    } catch (OrtException unable) {
      throw new IllegalStateException("the sentence encoder failed", unable);
    }
  }

  /** The mean over the tokens, as the model was trained. */
  private static float[] mean(FloatBuffer states, int tokens) {
    float[] mean = new float[DIMENSION];
    float[] state = new float[DIMENSION];
    for (int token = 0; token < tokens; token++) {
      states.get(state);
      for (int i = 0; i < DIMENSION; i++) {
        mean[i] += state[i];
      }
    }
    Vectors.normalise(mean);
    return mean;
  }

  static InputStream open(String name) throws IOException {
    InputStream in = MiniLm.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("no " + name + " on the class path");
    }
    return in;
  }
}
