package dev.watchbell.figures;

import dev.watchbell.picture.Chart;
import dev.watchbell.picture.Painter;
import dev.watchbell.picture.SampleCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long a schedule's picture takes to draw: the first one of a process, and later ones. Given a folder, it puts them there. */
public final class PictureFigures {
    private static final int WARM_UP = 40;
    private static final int TIMES = 100;

    private PictureFigures() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Painter painter = new Painter();
        painter.knows("W");
        Duration ready = since(start);
        start = System.nanoTime();
        int bytes = draw(painter, SampleCharts.twoWeeks()).length;
        System.out.printf(
                "ready %s, first picture %s, %d bytes%n",
                Durations.seconds(ready), Durations.seconds(since(start)), bytes);
        for (Map.Entry<String, Chart> chart : SampleCharts.all().entrySet()) {
            for (int round = 0; round < WARM_UP; round++) {
                draw(painter, chart.getValue());
            }
            System.out.printf("%-16s %s%n", chart.getKey(), measured(painter, chart.getValue()));
            if (arguments.length > 0) {
                Path folder = Files.createDirectories(Path.of(arguments[0]));
                Files.write(folder.resolve(chart.getKey() + ".png"), draw(painter, chart.getValue()));
            }
        }
    }

    private static Durations measured(Painter painter, Chart chart) {
        List<Duration> all = new ArrayList<>();
        for (int round = 0; round < TIMES; round++) {
            long start = System.nanoTime();
            draw(painter, chart);
            all.add(since(start));
        }
        return new Durations(all);
    }

    private static byte[] draw(Painter painter, Chart chart) {
        return painter.draw(chart).orElseThrow(() -> new IllegalStateException("this machine can't draw"));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
