package org.entente.text.read;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words of a Markdown document without its markup: one line for each block. CommonMark's own text renderer writes
 * bullets, link targets and guillemets that no article has. Walks without recursion, since a file may nest deeply.
 */
final class MarkdownText {
    private final StringBuilder text = new StringBuilder();

    private MarkdownText() {}

    static String of(Node document) {
        var rendering = new MarkdownText();
        Node node = document;
        while (node != null) {
            rendering.enter(node);
            node = rendering.next(node, document);
        }
        return rendering.text.toString().strip();
    }

    private @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null && !(node instanceof Image)) {
            return node.getFirstChild();
        }
        Node current = node;
        while (current != root) {
            leave(current);
            if (current.getNext() != null) {
                return current.getNext();
            }
            current = current.getParent();
        }
        return null;
    }

    private void enter(Node node) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            text.append(' ');
        } else if (node instanceof HardLineBreak) {
            endLine();
        } else if (node instanceof IndentedCodeBlock code) {
            text.append(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            text.append(code.getLiteral());
        }
    }

    private void leave(Node node) {
        if (node instanceof Block) {
            endLine();
        }
    }

    private void endLine() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
