package dev.watchbell.rota.file;

import dev.watchbell.people.ChannelId;
import dev.watchbell.people.PersonId;
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
                fields.maybe("digest").flatMap(SettingsReader::onOrOff).orElse(USUAL.digest()));
    }

    /** YAML takes on and off for true and false, and quotes make them text: what counts is what is written. */
    private static Optional<Boolean> onOrOff(Written written) {
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
        List<Duration> waves = written.list("a wait").stream()
                .flatMap(one -> Times.length(one).stream())
                .toList();
        if (waves.size() != TeamSettings.WAVES) {
            written.refuse("sos needs three waits, such as [3m, 3m, 5m]");
            return USUAL.sos();
        }
        return waves;
    }
}
