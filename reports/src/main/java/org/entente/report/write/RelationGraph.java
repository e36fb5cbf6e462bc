package org.entente.report.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.report.Printable;
import org.entente.report.Report;
import org.entente.report.ReportWriter;
import org.entente.stance.actor.Actor;
import org.entente.stance.position.Estimate;
import org.entente.stance.position.Position;
import org.entente.stance.position.Relation;

/**
 * Writes {@code relations.graphml}: actors as nodes with their positions, relations as directed edges. What is absent has
 * no data element. An edge's {@code weight} is its number of statements, because many tools take no negative weights.
 */
public final class RelationGraph implements ReportWriter {
    private record Key(String id, String of, String name, String type) {}

    private static final List<Key> KEYS = List.of(
            new Key("name", "node", "name", "string"),
            new Key("color", "node", "color", "string"),
            new Key("label", "node", "label", "string"),
            new Key("position", "node", "score", "double"),
            new Key("positionLower", "node", "lower", "double"),
            new Key("positionUpper", "node", "upper", "double"),
            new Key("positionStatements", "node", "statements", "int"),
            new Key("weight", "edge", "weight", "int"),
            new Key("score", "edge", "score", "double"),
            new Key("lower", "edge", "lower", "double"),
            new Key("upper", "edge", "upper", "double"));

    @Override
    public String id() {
        return "graphml";
    }

    @Override
    public void write(Report report, Path folder) throws IOException {
        OutputFile.write(folder.resolve("relations.graphml"), out -> {
            try {
                XMLStreamWriter xml =
                        XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
                document(xml, report);
                xml.flush();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
    }

    private static void document(XMLStreamWriter xml, Report report) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
        for (Key key : KEYS) {
            line(xml, 1);
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", key.id());
            xml.writeAttribute("for", key.of());
            xml.writeAttribute("attr.name", key.name());
            xml.writeAttribute("attr.type", key.type());
        }
        line(xml, 1);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", Printable.text(report.target().id()));
        xml.writeAttribute("edgedefault", "directed");
        for (Actor actor : report.actors()) {
            node(xml, actor, position(report, actor));
        }
        List<String> ids = report.actors().stream().map(Actor::id).toList();
        for (Relation relation : report.relations()) {
            if (ids.contains(relation.holder()) && ids.contains(relation.target())) {
                edge(xml, relation);
            }
        }
        line(xml, 1);
        xml.writeEndElement();
        line(xml, 0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static Optional<Position> position(Report report, Actor actor) {
        return report.positions().stream()
                .filter(position -> position.actor().equals(actor.id()))
                .findFirst();
    }

    private static void node(XMLStreamWriter xml, Actor actor, Optional<Position> position) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("node");
        xml.writeAttribute("id", actor.id());
        data(xml, "name", Printable.text(actor.name()));
        data(xml, "color", Printable.text(actor.color()));
        if (position.isPresent()) {
            data(xml, "label", position.get().label().name());
            estimate(xml, position.get().estimate(), "position", "positionLower", "positionUpper");
            data(xml, "positionStatements", Integer.toString(position.get().statements()));
        }
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, Relation relation) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("edge");
        xml.writeAttribute("source", relation.holder());
        xml.writeAttribute("target", relation.target());
        data(xml, "weight", Integer.toString(relation.statements()));
        estimate(xml, relation.estimate(), "score", "lower", "upper");
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void estimate(
            XMLStreamWriter xml, Optional<Estimate> estimate, String score, String lower, String upper)
            throws XMLStreamException {
        if (estimate.isPresent()) {
            figure(xml, score, estimate.get().score());
            figure(xml, lower, estimate.get().interval().lower());
            figure(xml, upper, estimate.get().interval().upper());
        }
    }

    private static void figure(XMLStreamWriter xml, String key, double figure) throws XMLStreamException {
        data(xml, key, Figures.rounded(key, figure).toPlainString());
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        line(xml, 3);
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
