package org.entente.stance.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs the encoder's graph. Thread-safe: each call computes on its caller's thread. */
final class BaseModel implements AutoCloseable {
    private static final String ADVICE = "; set 'scorer: lexicon' in the configuration to do without it";

    /** Why the native library did not load; the JVM says so only the first time. */
    private static final AtomicReference<@Nullable String> NATIVE_FAILURE = new AtomicReference<>();

    private final OrtEnvironment environment;
    private final OrtSession session;

    private BaseModel(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** @throws EncoderException if the native library, or the graph, cannot be loaded */
    static BaseModel of(byte[] graph) {
        try {
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "entente");
            environment.setTelemetry(false);
            return new BaseModel(environment, session(environment, graph));
        } catch (LinkageError e) {
            NATIVE_FAILURE.compareAndSet(null, reason(e));
            throw new EncoderException(
                    "The stance encoder cannot run here (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch") + "): ONNX Runtime's native library did not load ("
                            + NATIVE_FAILURE.get() + ")" + ADVICE,
                    e);
        } catch (OrtException | IllegalStateException e) {
            throw new EncoderException("The stance encoder could not be loaded (" + reason(e) + ")" + ADVICE, e);
        }
    }

    private static OrtSession session(OrtEnvironment environment, byte[] graph) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            return environment.createSession(graph, options);
        }
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        return deepest.toString().lines().findFirst().orElse("no reason given");
    }

    /**
     * The last layer's vectors of each text, one after the other. The graph scales what it computes by the largest number
     * among all that it is given, so a text's vectors depend on those beside it: only what belongs together may be read
     * together.
     *
     * @param texts pieces of at least one text, all equally many
     */
    List<float[]> states(List<int[]> texts) {
        int length = texts.get(0).length;
        long[] input =
                texts.stream().flatMapToInt(Arrays::stream).asLongStream().toArray();
        if (input.length != texts.size() * length) {
            throw new IllegalArgumentException("expected texts of " + length + " pieces, got others");
        }
        long[] ones = new long[input.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = tensor(input, length);
                OnnxTensor mask = tensor(ones, length);
                OnnxTensor types = tensor(new long[input.length], length);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            int each = states.remaining() / texts.size();
            return texts.stream()
                    .map(text -> {
                        float[] values = new float[each];
                        states.get(values);
                        return values;
                    })
                    .toList();
        } catch (OrtException e) {
            throw new EncoderException("The stance encoder failed on a text of " + length + " pieces: " + reason(e), e);
        }
    }

    private OnnxTensor tensor(long[] values, int length) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {values.length / length, length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EncoderException("The stance encoder could not be closed: " + reason(e), e);
        }
    }
}
