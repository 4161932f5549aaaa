package dev.watchbell.rota.file;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
import dev.watchbell.people.PingSettings;
import dev.watchbell.people.TeamSettings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a team has decided for itself; what its file leaves out is as usual. */
final class SettingsReader {
    private static final TeamSettings USUAL = TeamSettings.USUAL;

    private SettingsReader() {}

    static TeamSettings read(Fields fields) {
        return new TeamSettings(
                fields.maybe("frozen").flatMap(Times::length).orElse(USUAL.frozen()),
                fields.maybe("rest").flatMap(Times::length).orElse(USUAL.rest()),
                fields.maybe("run").flatMap(Times::length).orElse(USUAL.run()),
                fields.maybe("leads").map(SettingsReader::leads).orElse(USUAL.leads()),
                fields.maybe("swap_channel").flatMap(Written::text).map(ChannelId::new),
                fields.maybe("sos").map(SettingsReader::waves).orElse(USUAL.sos()),
                fields.maybe("hold").flatMap(Times::length),
                fields.maybe("digest").flatMap(SettingsReader::onOrOff).orElse(USUAL.digest()),
                new PingSettings(
                        fields.maybe("pings")
                                .map(SettingsReader::before)
                                .orElse(USUAL.pings().before()),
                        fields.maybe("answer")
                                .map(SettingsReader::answer)
                                .orElse(USUAL.pings().answer()),
                        fields.maybe("ready")
                                .map(SettingsReader::ready)
                                .orElse(USUAL.pings().ready())),
                SignsReader.read(fields));
    }

    private static List<Duration> before(Written written) {
        if (isOff(written)) {
            return List.of();
        }
        List<Duration> all = lengths(written, "a time before a watch");
        List<Duration> some = all.stream().filter(PingSettings::fits).toList();
        if (some.size() < all.size()) {
            written.refuse("pings come 5m to 4w before a watch, such as [1w, 1d, 1h]; or off");
        }
        return some;
    }

    private static List<Duration> answer(Written written) {
        List<Duration> waits = isOff(written) ? List.of() : lengths(written, "a wait");
        if (!waits.isEmpty() && (waits.size() != PingSettings.WAITS || waits.contains(Duration.ZERO))) {
            written.refuse("answer needs two waits, such as [5m, 10m]; or off");
            return USUAL.pings().answer();
        }
        return waits;
    }

    private static List<String> ready(Written written) {
        List<String> things = written.list("a thing").stream()
                .flatMap(one -> one.text().stream())
                .toList();
        if (things.size() > PingSettings.MOST) {
            written.refuse("ready has " + PingSettings.MOST + " things at most");
        }
        return things.stream().limit(PingSettings.MOST).toList();
    }

    private static List<Duration> lengths(Written written, String what) {
        return written.list(what).stream()
                .flatMap(one -> Times.length(one).stream())
                .toList();
    }

    private static boolean isOff(Written written) {
        return !written.isList()
                && written.text().filter("off"::equalsIgnoreCase).isPresent();
    }

    /** YAML takes on and off for true and false, and quotes make them text: what counts is what is written. */
    static Optional<Boolean> onOrOff(Written written) {
        Optional<String> word = written.text().map(text -> text.toLowerCase(Locale.ROOT));
        Optional<Boolean> on = word.filter(Set.of("on", "off")::contains).map("on"::equals);
        if (word.isPresent() && on.isEmpty()) {
            written.refuse(written.what() + " is on or off");
        }
        return on;
    }

    private static List<PersonId> leads(Written written) {
        return List.copyOf(Members.read(Optional.of(written), "leads").all());
    }

    private static List<Duration> waves(Written written) {
        List<Duration> waves = lengths(written, "a wait");
        if (waves.size() != TeamSettings.WAVES) {
            written.refuse("sos needs three waits, such as [3m, 3m, 5m]");
            return USUAL.sos();
        }
        return waves;
    }
}
