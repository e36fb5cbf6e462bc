package org.entente.analysis;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.report.ReportWriter;
import org.entente.stance.score.StanceScorer;

/** The scorers and report writers on the class path, by id. */
public final class Services {
    private Services() {}

    public static StanceScorer scorer(String id) throws RequestException {
        return named("stance scorer", id, byId(StanceScorer.class, StanceScorer::id));
    }

    /** The ids of all report writers on the class path, in their order. */
    public static List<String> writers() {
        return List.copyOf(byId(ReportWriter.class, ReportWriter::id).keySet());
    }

    static List<ReportWriter> writers(List<String> ids) throws RequestException {
        Map<String, ReportWriter> available = byId(ReportWriter.class, ReportWriter::id);
        List<ReportWriter> writers = new java.util.ArrayList<>();
        for (String id : ids) {
            writers.add(named("report writer", id, available));
        }
        return writers;
    }

    private static <S> Map<String, S> byId(Class<S> service, Function<S, String> id) {
        return ServiceLoader.load(service, Services.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.toMap(id, Function.identity(), Services::refuse, TreeMap::new));
    }

    private static <S> S refuse(S one, S other) {
        throw new IllegalStateException("Two services have one id: " + one.getClass() + " and " + other.getClass());
    }

    private static <S> S named(String kind, String id, Map<String, S> available) throws RequestException {
        S service = available.get(id);
        if (service == null) {
            throw new RequestException("No " + kind + " '" + Messages.excerpt(id) + "'. Available: "
                    + String.join(", ", available.keySet()) + "." + Messages.didYouMean(id, available.keySet())
                    + " Or add its jar to the class path.");
        }
        return service;
    }
}
