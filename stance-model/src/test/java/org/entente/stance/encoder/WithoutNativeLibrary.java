package org.entente.stance.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads the encoder twice in a JVM of its own and writes down the failures, one a line. */
final class WithoutNativeLibrary {
    private WithoutNativeLibrary() {}

    public static void main(String[] args) throws IOException {
        try {
            StanceEncoder.of(TrialEncoder.weights()).close();
        } catch (EncoderException first) {
            try {
                StanceEncoder.of(TrialEncoder.weights()).close();
            } catch (EncoderException second) {
                Files.writeString(Path.of(args[0]), first.getMessage() + "\n" + second.getMessage());
            }
        }
    }
}
