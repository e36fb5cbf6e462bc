package org.entente.training;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.entente.analysis.RequestException;

/** Starts PyTorch from the libraries on the class path; nothing is fetched or reported over the network. */
final class Torch {
    private Torch() {}

    /**
     * The device to train on: a GPU if there is one and the libraries can use it.
     *
     * @param threads used for arithmetic; counts the first time only
     * @throws RequestException if there are no libraries for this platform
     */
    static Device start(int threads) throws RequestException {
        setDefault("ai.djl.offline", "true");
        setDefault("OPT_OUT_TRACKING", "true");
        setDefault("ai.djl.pytorch.num_threads", Integer.toString(threads));
        setDefault("ai.djl.pytorch.num_interop_threads", "1");
        try {
            return Engine.getInstance().defaultDevice();
        } catch (EngineException | LinkageError e) {
            throw new RequestException(
                    "PyTorch cannot be loaded on " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch") + ": " + reason(e)
                            + ". Build with the native library of this platform; see docs/training.md.",
                    e);
        }
    }

    /** Numbers in memory that PyTorch has laid out, always aligned alike, as Java's is not; how sums are rounded may depend on it. */
    static NDArray array(float[] values, Shape shape, NDManager manager) {
        try (NDArray inJava = manager.create(values, shape)) {
            return inJava.duplicate();
        }
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
