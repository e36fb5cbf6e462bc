package org.entente.analysis;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.nlp.AnnotationException;
import org.entente.nlp.Annotator;
import org.entente.nlp.corenlp.CoreNlpAnnotator;
import org.entente.report.Failure;
import org.entente.stance.actor.Actor;
import org.entente.stance.actor.RegistryFinding;
import org.entente.stance.actor.RegistryLint;
import org.entente.stance.actor.UnmatchedEntities;
import org.entente.text.read.Reading;

/** Checks the actors of a configuration, on their own and against articles. */
public final class ActorsLint {
    /** An entity that is named less often is not worth a finding. */
    private static final int LEAST_MENTIONS = 3;

    private final Supplier<Annotator> annotators;

    /** A check by Stanford CoreNLP, whose models load only if there are articles. */
    public ActorsLint() {
        this(CoreNlpAnnotator::new);
    }

    ActorsLint(Supplier<Annotator> annotators) {
        this.annotators = annotators;
    }

    /**
     * What to check.
     *
     * @param date roles that ended before it are findings
     * @param paths articles in which names are looked for that no actor has; may be empty
     * @param most how many of these names are listed
     */
    public record Request(Configuration configuration, Optional<LocalDate> date, List<Path> paths, int most) {
        public Request {
            paths = List.copyOf(paths);
        }
    }

    /** What came of it: findings in a fixed order, and articles that could not be read. */
    public record Outcome(List<RegistryFinding> findings, List<Failure> failures) {
        public Outcome {
            findings = List.copyOf(findings);
            failures = List.copyOf(failures);
        }
    }

    /** Checks. @throws RequestException if a path does not exist, or no path leads to any file */
    public Outcome check(Request request) throws RequestException {
        List<Actor> actors = request.configuration().known();
        List<RegistryFinding> findings = new ArrayList<>(RegistryLint.check(actors, request.date()));
        List<Failure> failures = new ArrayList<>();
        if (!request.paths().isEmpty()) {
            UnmatchedEntities unmatched = new UnmatchedEntities(actors);
            Annotator annotator = annotators.get();
            for (Reading reading : ArticleSources.read(request.paths())) {
                add(reading, annotator, unmatched).ifPresent(failures::add);
            }
            findings.addAll(unmatched.top(request.most(), LEAST_MENTIONS));
        }
        return new Outcome(findings, failures);
    }

    private static Optional<Failure> add(Reading reading, Annotator annotator, UnmatchedEntities unmatched) {
        if (reading instanceof Reading.Unreadable unreadable) {
            return Optional.of(new Failure(unreadable.file(), Messages.oneLine(unreadable.reason())));
        }
        var article = ((Reading.Read) reading).article();
        try {
            unmatched.add(annotator.annotate(article));
            return Optional.empty();
        } catch (AnnotationException e) {
            return Optional.of(new Failure(article.file(), Messages.oneLine(String.valueOf(e.getMessage()))));
        }
    }
}
