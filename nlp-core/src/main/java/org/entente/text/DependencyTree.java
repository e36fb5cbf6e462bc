package org.entente.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Navigation in a sentence's dependency tree; tokens are named by their index in the sentence. An unparsed sentence has
 * no edges. Immutable, thread-safe.
 */
public final class DependencyTree {
    private final Sentence sentence;
    private final List<List<Token>> children;

    public DependencyTree(Sentence sentence) {
        this.sentence = sentence;
        this.children = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            children.add(new ArrayList<>());
        }
        for (Token token : sentence.tokens()) {
            if (!token.isRoot()) {
                children.get(token.head()).add(token);
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    public Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    /** The direct dependents in the order of the text. */
    public List<Token> children(Token token) {
        return List.copyOf(children.get(token.index()));
    }

    /** The direct dependents whose relation is one of the given, or a subtype of one ("nsubj" finds "nsubj:pass"). */
    public List<Token> children(Token token, String... relations) {
        return children.get(token.index()).stream()
                .filter(child -> isRelation(child, relations))
                .toList();
    }

    public Optional<Token> child(Token token, String... relations) {
        return children(token, relations).stream().findFirst();
    }

    /** Whether the token's relation is one of the given, or a subtype of one. */
    public static boolean isRelation(Token token, String... relations) {
        for (String relation : relations) {
            if (token.relation().equals(relation) || token.relation().startsWith(relation + ":")) {
                return true;
            }
        }
        return false;
    }

    /** The indices of the token and all that it governs, without the parts below a token that {@code cut} holds for. */
    public BitSet subtree(Token top, Predicate<Token> cut) {
        BitSet found = new BitSet();
        Deque<Token> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Token token = open.pop();
            if (found.get(token.index())) {
                continue;
            }
            found.set(token.index());
            for (Token child : children.get(token.index())) {
                if (!cut.test(child)) {
                    open.push(child);
                }
            }
        }
        return found;
    }

    /** The indices of the token and all that it governs. */
    public BitSet subtree(Token top) {
        return subtree(top, child -> false);
    }

    /** The tokens above the given one, nearest first. */
    public List<Token> ancestors(Token token) {
        List<Token> above = new ArrayList<>();
        Optional<Token> next = head(token);
        while (next.isPresent() && above.size() <= sentence.tokens().size()) {
            above.add(next.get());
            next = head(next.get());
        }
        return above;
    }

    /** The text span from the first to the last of the given tokens. */
    public Span span(BitSet tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("tokens must not be empty");
        }
        return new Span(
                token(tokens.nextSetBit(0)).span().start(),
                token(tokens.length() - 1).span().end());
    }
}
