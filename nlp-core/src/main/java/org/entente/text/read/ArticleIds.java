package org.entente.text.read;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids of file names: letters a to z, digits, '.', '_' and '-' only, each given out once. Not thread-safe. */
final class ArticleIds {
    private final Set<String> taken = new HashSet<>();

    /** An id for the file; unlike all others of this object even where case is ignored. */
    String next(String name) {
        String base = safe(withoutExtension(name));
        String id = base;
        for (int i = 2; !taken.add(id.toLowerCase(Locale.ROOT)); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    private static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String safe = plain.replaceAll("[^A-Za-z0-9._]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        String bounded = safe.length() <= 100 ? safe : safe.substring(0, 100);
        return bounded.isEmpty() ? "article" : bounded;
    }
}
