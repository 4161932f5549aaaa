package dev.watchbell.check.rule;

import dev.watchbell.rota.Layer;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.ScheduleId;
import dev.watchbell.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where nobody is on call, and somebody should be. */
final class Holes {
    private Holes() {}

    static List<Finding> of(Inspected inspected) {
        List<Finding> findings = new ArrayList<>();
        inspected.schedules().forEach((schedule, rota) -> {
            List<Span> holes = Coverage.of(rota, inspected.soon()).holes();
            if (!holes.isEmpty()) {
                findings.add(finding(inspected, schedule, rota, holes));
            }
        });
        return findings;
    }

    private static Finding finding(Inspected inspected, ScheduleId schedule, Rota rota, List<Span> holes) {
        String why = inspected.team().keptIn().isPresent()
                ? "; where nobody is meant to be there, close its hours with `active`, or lay a cover with `user: null`"
                : "; where nobody is meant to be there, close its hours";
        return new Finding(
                Rule.HOLE,
                schedule.toString(),
                Optional.of(holes.get(0)),
                "nobody is on call" + inspected.more(holes),
                inspected.edit() + deed(rota, holes.get(0).start()) + why);
    }

    private static String deed(Rota rota, Instant at) {
        List<Layer> layers = rota.layers(at);
        List<Layer> counting = layers.stream().filter(layer -> layer.counts(at)).toList();
        if (layers.isEmpty()) {
            return ": give it a layer with people";
        }
        if (counting.isEmpty()) {
            return ": close the gap between the hours of its layers";
        }
        boolean listed =
                counting.stream().anyMatch(layer -> !layer.rotation().users().isEmpty());
        return listed ? ": let its turns begin earlier" : ": list people in its layers";
    }
}
