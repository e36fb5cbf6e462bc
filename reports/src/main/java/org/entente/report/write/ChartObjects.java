package org.entente.report.write;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.report.chart.ChartPicture;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws charts into a PDF where the page has an object of their kind: as vectors, with text as text. */
final class ChartObjects implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final String TYPE = "application/x-entente-chart";

    private final List<ChartFigure> figures;
    private final ChartText text;

    ChartObjects(PDDocument document, List<ChartFigure> figures) {
        this.figures = figures;
        this.text = new ChartText(document);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        ChartPicture picture = figures.get(Integer.parseInt(element.getAttribute("data-chart")))
                .picture();
        float pixelsWide = (float) (width / dotsPerPixel);
        float pixelsHigh = (float) (height / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, pixelsWide, pixelsHigh, g2 -> {
            draw(picture, g2, pixelsWide / picture.width());
        });
        return null;
    }

    private void draw(ChartPicture picture, Graphics2D g2, double scale) {
        if (g2 instanceof PdfBoxGraphics2D pdf) {
            pdf.setFontTextDrawer(text);
        }
        g2.scale(scale, scale);
        picture.draw(g2);
    }
}
