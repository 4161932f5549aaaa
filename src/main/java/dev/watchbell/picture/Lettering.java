package dev.watchbell.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The letters of pictures: Inter, which we bring along, so that the fonts of a machine never matter.
 *
 * @see <a href="https://rsms.me/inter/">Inter</a>
 */
final class Lettering {
    private static final String FOLDER = "/picture/fonts/";
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final int MOST_LETTERS = 300;
    private static final String ELLIPSIS = "…";

    private final Font regular = font("Inter-Regular.ttf");
    private final Font bold = font("Inter-Bold.ttf");

    /** How text is set. */
    record Style(double size, boolean bold) {
        static Style regular(double size) {
            return new Style(size, false);
        }

        static Style bold(double size) {
            return new Style(size, true);
        }
    }

    private static Font font(String file) {
        try (InputStream bytes = Lettering.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw new IllegalStateException("the font is missing: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, bytes)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (FontFormatException broken) {
            throw new IllegalStateException("the font is broken: " + file, broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether each letter of it can be drawn. */
    boolean knows(String text) {
        return regular.canDisplayUpTo(text) < 0;
    }

    /** The text on one line, without the letters that can't be drawn; only as much of it as could ever be shown. */
    String drawable(String text) {
        StringBuilder some = new StringBuilder();
        text.codePoints()
                .limit(MOST_LETTERS)
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .filter(letter -> regular.canDisplay(letter) && isSeen(letter))
                .forEach(some::appendCodePoint);
        return some.toString().strip();
    }

    /** No orders to the writer, such as to go on from right to left. */
    private static boolean isSeen(int letter) {
        return !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT;
    }

    double width(String text, Style style) {
        return glyphs(text, style).getLogicalBounds().getWidth();
    }

    /** The text, or as much of its beginning as fits, with an ellipsis; empty where less than {@code least} letters would be left. */
    String fitting(String text, Style style, double room, int least) {
        if (width(text, style) <= room) {
            return text;
        }
        int fits = least - 1;
        int tooMany = text.codePointCount(0, text.length());
        while (tooMany - fits > 1) {
            int some = (fits + tooMany) / 2;
            if (width(begun(text, some), style) <= room) {
                fits = some;
            } else {
                tooMany = some;
            }
        }
        return fits < least ? "" : begun(text, fits);
    }

    private static String begun(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, letters)).stripTrailing() + ELLIPSIS;
    }

    /** The outline of the text as SVG's path data, its baseline beginning at that point. */
    String path(String text, Style style, double x, double y) {
        Shape outline = glyphs(text, style).getOutline((float) x, (float) y);
        StringBuilder data = new StringBuilder();
        double[] to = new double[6];
        for (PathIterator step = outline.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(to);
            data.append(
                    switch (kind) {
                        case PathIterator.SEG_MOVETO -> points("M", to, 1);
                        case PathIterator.SEG_LINETO -> points("L", to, 1);
                        case PathIterator.SEG_QUADTO -> points("Q", to, 2);
                        case PathIterator.SEG_CUBICTO -> points("C", to, 3);
                        default -> "Z";
                    });
        }
        return data.toString();
    }

    private static String points(String command, double[] to, int count) {
        StringBuilder points = new StringBuilder(command);
        for (int at = 0; at < 2 * count; at++) {
            points.append(at == 0 ? "" : " ").append(Svg.number(to[at]));
        }
        return points.toString();
    }

    private GlyphVector glyphs(String text, Style style) {
        Font font = (style.bold() ? bold : regular).deriveFont((float) style.size());
        char[] letters = text.toCharArray();
        return font.layoutGlyphVector(PLAIN, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
