package org.entente.stance.trained;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.stance.actor.Mention;
import org.entente.stance.encoder.MarkedSentence;
import org.entente.stance.score.Candidate;
import org.entente.stance.score.Party;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/**
 * What the encoder is asked about candidates that differ only in which mention of a side they mean.
 *
 * @param marked the words in question; all mentions of both sides are marked
 * @param words tokens of the words in question, in order
 * @param sides tokens that stand for holder and target where the words name them
 * @param offset of the words in question in the article
 */
record Question(MarkedSentence marked, List<Token> words, List<Token> sides, int offset) {
    /** Candidates with equal keys make one question. */
    record Key(Sentence sentence, Set<Integer> scope, String holder, boolean speaks, String target, boolean named) {
        static Key of(Candidate candidate) {
            return new Key(
                    candidate.tree().sentence(),
                    candidate.scope(),
                    candidate.holder().actor(),
                    candidate.holder().mention().isEmpty(),
                    candidate.target().actor(),
                    candidate.target().mention().isPresent());
        }
    }

    /** @param candidates of one key, at least one */
    static Question of(List<Candidate> candidates) {
        Candidate first = candidates.get(0);
        List<Mention> holders =
                mentions(candidates.stream().map(Candidate::holder).toList());
        List<Mention> targets =
                mentions(candidates.stream().map(Candidate::target).toList());
        List<Token> words = words(first, holders, targets);
        int offset = words.get(0).span().start();
        MarkedSentence marked = new MarkedSentence(
                text(words, offset),
                spans(holders, offset),
                spans(targets, offset),
                name(first.holder()),
                name(first.target()));
        List<Token> sides = Stream.concat(holders.stream(), targets.stream())
                .map(mention -> first.tree().token(mention.head()))
                .toList();
        return new Question(marked, words, sides, offset);
    }

    /** The word that governs the others. */
    Token top() {
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        return words.stream()
                .filter(word -> word.isRoot() || word.head() < first || word.head() > last)
                .findFirst()
                .orElse(words.get(0));
    }

    /** Where a word stands in the question. */
    Span span(Token word) {
        return new Span(word.span().start() - offset, word.span().end() - offset);
    }

    private static List<Mention> mentions(List<Party> parties) {
        return parties.stream()
                .map(Party::mention)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    /** What is in scope, or the whole sentence where a side is named outside of it. */
    private static List<Token> words(Candidate candidate, List<Mention> holders, List<Mention> targets) {
        List<Token> all = candidate.tree().sentence().tokens();
        TreeSet<Integer> scope = new TreeSet<>(candidate.scope());
        List<Mention> sides = new ArrayList<>(holders);
        sides.addAll(targets);
        boolean within = !scope.isEmpty()
                && sides.stream()
                        .allMatch(mention ->
                                mention.firstToken() >= scope.first() && mention.endToken() - 1 <= scope.last());
        return within ? all.subList(scope.first(), scope.last() + 1) : all;
    }

    private static String text(List<Token> words, int offset) {
        StringBuilder text = new StringBuilder();
        for (Token word : words) {
            while (text.length() < word.span().start() - offset) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    private static List<Span> spans(List<Mention> mentions, int offset) {
        return mentions.stream()
                .map(mention ->
                        new Span(mention.span().start() - offset, mention.span().end() - offset))
                .toList();
    }

    private static Optional<String> name(Party party) {
        return party.mention().isPresent() ? Optional.empty() : Optional.of(party.name());
    }
}
