package org.entente.analysis.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.analysis.RequestException;
import org.entente.nlp.Annotator;
import org.entente.stance.Stance;
import org.entente.stance.Target;
import org.entente.stance.actor.CastFinder;
import org.entente.stance.actor.Mention;
import org.entente.stance.evaluation.CaseResult;
import org.entente.stance.evaluation.StatementCase;
import org.entente.stance.evaluation.StatementEvaluation;
import org.entente.stance.reading.StanceReader;
import org.entente.text.AnnotatedArticle;

/**
 * The systems that say which side each actor takes in a text.
 *
 * @param readers whole analyses, by the name of the system
 */
record StatementSystems(Annotator annotator, Map<String, StanceReader> readers, CastFinder casts, Target target) {

    /**
     * A case and the answers to it.
     *
     * @param answers the side of each actor, by the name of the system
     * @param named the actors whom the text names, without the counterpart
     */
    record Answered(StatementCase labelled, Map<String, Map<String, Stance>> answers, Set<String> named) {}

    static StatementSystems of(Bench bench) throws RequestException {
        Map<String, StanceReader> readers = new LinkedHashMap<>();
        readers.put(Evaluation.ENTENTE, bench.reader(bench.scorerId()));
        if (bench.asks(Contenders.LEXICON)) {
            readers.put(Contenders.LEXICON, bench.reader(Contenders.LEXICON));
        }
        return new StatementSystems(
                bench.asks(Contenders.CORENLP) ? bench.toneAnnotator() : bench.annotator(),
                readers,
                new CastFinder(bench.request().configuration().actors()),
                bench.request().configuration().target());
    }

    /** What all systems but the constant one answer. */
    Answered answer(StatementCase labelled) {
        AnnotatedArticle article = annotator.annotate(Bench.article(labelled.id(), labelled.text()));
        List<Mention> mentions = casts.find(article).mentions().stream()
                .filter(mention -> !mention.actor().equals(target.counterpart()))
                .toList();
        Map<String, Map<String, Stance>> answers = new LinkedHashMap<>();
        readers.forEach((name, reader) -> answers.put(
                name, StatementEvaluation.answer(reader.read(article).statements(), target)));
        answers.put(Contenders.CORENLP, tones(article, mentions));
        return new Answered(
                labelled, answers, mentions.stream().map(Mention::actor).collect(Collectors.toSet()));
    }

    /** The sign of the tone of the sentences that name an actor; none where the tone is neutral. */
    private static Map<String, Stance> tones(AnnotatedArticle article, List<Mention> mentions) {
        Map<String, Double> sums = new TreeMap<>();
        mentions.stream()
                .collect(Collectors.groupingBy(
                        Mention::actor, Collectors.mapping(Mention::sentence, Collectors.toSet())))
                .forEach((actor, sentences) -> sums.put(
                        actor,
                        sentences.stream()
                                .mapToDouble(sentence ->
                                        article.sentences().get(sentence).tone().orElse(0))
                                .sum()));
        Map<String, Stance> sides = new LinkedHashMap<>();
        sums.forEach((actor, tone) -> {
            if (tone != 0) {
                sides.put(actor, tone > 0 ? Stance.FAVOR : Stance.AGAINST);
            }
        });
        return sides;
    }

    /** The answers of one system. */
    List<CaseResult> results(String system, List<Answered> cases) {
        Stance constant = majority(cases);
        return cases.stream()
                .map(each -> result(
                        each,
                        system.equals(Contenders.MAJORITY)
                                ? each.named().stream().collect(Collectors.toMap(actor -> actor, actor -> constant))
                                : each.answers().getOrDefault(system, Map.of())))
                .toList();
    }

    private static CaseResult result(Answered each, Map<String, Stance> answer) {
        return new CaseResult(
                each.labelled().id(),
                each.labelled().phenomenon(),
                each.labelled().expected(),
                answer);
    }

    /** The side that is expected more often, for whoever is named. */
    private static Stance majority(List<Answered> cases) {
        long sides = cases.stream()
                .flatMap(each -> each.labelled().expected().values().stream())
                .mapToLong(stance -> stance == Stance.FAVOR ? 1 : -1)
                .sum();
        return sides > 0 ? Stance.FAVOR : Stance.AGAINST;
    }
}
