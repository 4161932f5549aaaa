package dev.watchbell.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws charts as PNG, twice as large as they are shown, so that they are sharp on phones; the same bytes each time. Whether this machine
 * can draw is tried at once, beside whatever else starts.
 */
public final class Painter {
    private static final Logger LOG = LoggerFactory.getLogger(Painter.class);
    private static final double SCALE = 2;
    private static final int DEEPEST = 10;
    private static final int LONGEST_PATH = 50_000;

    private final CompletableFuture<Optional<Lettering>> letters =
            CompletableFuture.supplyAsync(Painter::tried, trial -> new Thread(trial, "painter").start());

    /** Tries one letter. A machine that can't draw, without FreeType for instance, is told of in the log, and has no letters. */
    private static Optional<Lettering> tried() {
        try {
            Lettering letters = new Lettering();
            Svg trial = new Svg(letters, Svg.Words.OUTLINED).text(2, 14, Lettering.Style.bold(14), Palette.INK, "W");
            byte[] png = png(trial.document(20, 20, "trial"));
            LOG.debug("pictures can be drawn trial_bytes={}", png.length);
            return Optional.of(letters);
        } catch (RuntimeException | LinkageError broken) {
            LOG.warn("no pictures on this machine, answers are text alone reason={}", broken.toString());
            return Optional.empty();
        }
    }

    /** The picture; empty where this machine can't draw it, which is no reason to fail. */
    public Optional<byte[]> draw(Chart chart) {
        try {
            return letters.join().map(with -> png(Drawing.of(chart, new Svg(with, Svg.Words.OUTLINED))));
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("a picture was not drawn", broken);
            return Optional.empty();
        }
    }

    /** Whether each letter of a name can be drawn; true where nothing can be. */
    public boolean knows(String name) {
        return letters.join().map(with -> with.knows(name)).orElse(true);
    }

    private static byte[] png(String svg) {
        SVGDocument document = read(svg);
        int width = (int) Math.ceil(document.size().width * SCALE);
        int height = (int) Math.ceil(document.size().height * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        return bytes(image);
    }

    private static SVGDocument read(String svg) {
        // Nothing that a document names is fetched; we make it ourselves, and it names nothing.
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(new DocumentLimits(DEEPEST, DEEPEST, LONGEST_PATH))
                .build();
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        @Nullable SVGDocument document = new SVGLoader().load(bytes, null, context);
        if (document == null) {
            throw new IllegalStateException("what we wrote is no SVG");
        }
        return document;
    }

    private static byte[] bytes(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
