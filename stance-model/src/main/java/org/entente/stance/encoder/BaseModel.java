package org.entente.stance.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
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
     * The last layer's vectors, one after the other. One text at a time: the graph scales what it computes by the largest
     * number among all that it is given, so another text beside this one would change this one's vectors.
     */
    float[] states(int[] ids) {
        long[] input = Arrays.stream(ids).asLongStream().toArray();
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = tensor(input);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] values = new float[states.remaining()];
            states.get(values);
            return values;
        } catch (OrtException e) {
            throw new EncoderException(
                    "The stance encoder failed on a text of " + ids.length + " pieces: " + reason(e), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
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
