package org.entente.training;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.training.data.DataSet;
import org.entente.training.data.Sources;

/** Files of labelled sentences, written for the tests. */
public final class Fixtures {
    private static final String[] NAMES = {"Chad", "Peru", "Oman", "Fiji", "Laos", "Cuba", "Mali", "Iran"};
    private static final String[] FRIENDLY = {
        "%s praised %s for its patience.", "%s sent doctors to %s.", "%s thanked %s warmly.", "%s lent %s ships."
    };
    private static final String[] HOSTILE = {
        "%s accused %s of lying.", "%s expelled the envoy of %s.", "%s insulted %s again.", "%s bombed %s at night."
    };

    private Fixtures() {}

    /** Skips the test where PyTorch's native library in the build is of another platform. */
    public static void needPyTorch() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        assumeTrue(
                os.contains("linux") && List.of("amd64", "x86_64").contains(arch),
                "the build has PyTorch's native library for Linux on x86_64 only");
    }

    /** Rows in which every other holder is friendly. */
    public static Path plover(Path folder, int rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("sentence\tmarked_sentence\tgold_penta\tgold_root"));
        for (int i = 0; i < rows; i++) {
            String holder = "<s>" + NAMES[i % NAMES.length] + "</s>";
            String target = "<t>" + NAMES[(i / NAMES.length + i + 1) % NAMES.length] + "</t>";
            String form = i % 2 == 0 ? FRIENDLY[i / 2 % 4] : HOSTILE[i / 2 % 4];
            int quad = (i % 2 == 0 ? 1 : 3) + i / 2 % 2;
            String marked = String.format(form, holder, target) + " Day " + i + ".";
            lines.add(marked.replaceAll("</?[st]>", "") + "\t" + marked + "\t" + quad + ".0\tX");
        }
        return Files.write(folder.resolve("plover.tsv"), lines);
    }

    /** Rows with a sentiment of either side. */
    public static Path dse(Path folder, int rows) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String p = NAMES[i % NAMES.length];
            String q = NAMES[(i + 3) % NAMES.length];
            String form = i % 2 == 0 ? FRIENDLY[i / 2 % 4] : HOSTILE[i / 2 % 4];
            lines.add(String.format(form, "[" + p + "]", "[" + q + "]") + " Week " + i + ".\t" + p + "\t" + q + "\t"
                    + (i % 2 == 0 ? 1 : 3));
        }
        return Files.write(folder.resolve("dse.txt"), lines);
    }

    public static Sources sources(Map<DataSet, List<Path>> files) {
        return new Sources(files, List.of(), Optional.empty());
    }
}
