package dev.watchbell.picture;

import dev.watchbell.picture.Lettering.Style;

/** Writes an SVG document, piece by piece. Whatever text it is given stays text. */
final class Svg {
    /** What becomes of text. */
    enum Words {
        /** Text that can be read and searched; drawn with whatever font is there. */
        WRITTEN,
        /** Outlines, the same wherever they are drawn. */
        OUTLINED
    }

    private final Lettering letters;
    private final Words words;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder definitions = new StringBuilder();

    Svg(Lettering letters, Words words) {
        this.letters = letters;
        this.words = words;
    }

    /** The same letters that it writes with, to measure by. */
    Lettering letters() {
        return letters;
    }

    /** Something to fill with, by {@code url(#id)}: a tile of that size, repeated, slanted by 45 degrees. */
    Svg hatch(String id, String ground, String line, double tile) {
        definitions.append("""
                <pattern id="%s" width="%s" height="%s" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                <rect width="%3$s" height="%3$s" fill="%s"/><rect width="%s" height="%3$s" fill="%s"/></pattern>
                """.formatted(escaped(id), number(tile), number(tile), ground, number(tile / 3), line));
        return this;
    }

    Svg rect(double x, double y, double width, double height, double radius, String fill) {
        body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                .formatted(number(x), number(y), number(width), number(height)));
        if (radius > 0) {
            body.append(" rx=\"").append(number(radius)).append('"');
        }
        body.append(" fill=\"").append(escaped(fill)).append("\"/>\n");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, double width, String stroke) {
        body.append("<path d=\"M%s %sL%s %s\" stroke=\"%s\" stroke-width=\"%s\"/>\n"
                .formatted(number(x1), number(y1), number(x2), number(y2), escaped(stroke), number(width)));
        return this;
    }

    Svg path(String data, String fill) {
        body.append("<path d=\"%s\" fill=\"%s\"/>\n".formatted(escaped(data), escaped(fill)));
        return this;
    }

    /** One line of text, its baseline beginning at that point. */
    Svg text(double x, double y, Style style, String fill, String text) {
        if (words == Words.OUTLINED) {
            return path(letters.path(text, style, x, y), fill);
        }
        body.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>\n"
                .formatted(
                        number(x),
                        number(y),
                        number(style.size()),
                        style.bold() ? " font-weight=\"700\"" : "",
                        escaped(fill),
                        escaped(text)));
        return this;
    }

    /** The whole document. */
    String document(double width, double height, String title) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" font-family="Inter, sans-serif">
                <title>%3$s</title>
                <defs>
                %4$s</defs>
                %5$s</svg>
                """.formatted(number(width), number(height), escaped(title), definitions, body);
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(letter) ? letter : '\uFFFD');
            }
        });
        return safe.toString();
    }

    /** What XML 1.0 can hold at all. */
    private static boolean allowed(int letter) {
        boolean control = letter < 0x20 && letter != '\t' && letter != '\n';
        boolean half = letter >= 0xD800 && letter <= 0xDFFF;
        return !control && !half && letter != 0xFFFE && letter != 0xFFFF;
    }

    /** With at most two decimals; a picture has thousands, so no format is parsed for each. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        long rest = size % 100;
        if (rest == 0) {
            return sign + size / 100;
        }
        return sign + size / 100 + "." + (rest % 10 == 0 ? "" + rest / 10 : (rest < 10 ? "0" : "") + rest);
    }
}
