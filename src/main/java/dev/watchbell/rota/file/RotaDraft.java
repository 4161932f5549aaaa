package dev.watchbell.rota.file;

import dev.watchbell.people.PersonId;
import dev.watchbell.people.TeamId;
import dev.watchbell.people.TeamSettings;
import dev.watchbell.rota.Rota;
import dev.watchbell.rota.Service;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A team and its schedules as a file has them: people are still the names that the file writes.
 *
 * @param channel as written, such as {@code #payments}; to be left out only where no bot serves the team
 * @param members e-mails, handles or Slack ids, as written
 * @param schedules by name, in the order of the file
 */
public record RotaDraft(
        TeamId team,
        String name,
        Optional<String> channel,
        ZoneId zone,
        List<PersonId> members,
        TeamSettings settings,
        Map<String, Rota> schedules,
        List<Service> services)
        implements FileDraft {
    public RotaDraft {
        members = List.copyOf(members);
        services = List.copyOf(services);
        schedules = Collections.unmodifiableMap(new LinkedHashMap<>(schedules));
    }
}
