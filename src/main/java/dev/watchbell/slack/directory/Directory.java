package dev.watchbell.slack.directory;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;
import dev.watchbell.people.Person;
import dev.watchbell.people.PersonId;
import dev.watchbell.slack.Router;
import dev.watchbell.slack.SlackClient;
import dev.watchbell.slack.message.Text;
import dev.watchbell.store.Database;
import dev.watchbell.time.LocalTimes;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the workspace, kept by Slack's events, so that nobody who waits has to wait for Slack. */
public final class Directory {
    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)(\\|[^>]*)?>");
    private static final Pattern MAIL = Pattern.compile("<mailto:([^|>]+)(\\|[^>]*)?>");
    private static final Pattern ID = Pattern.compile("[UW][A-Z0-9]{4,}");
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final SlackClient slack;
    private final DirectoryStore store;
    private final List<Consumer<Set<PersonId>>> leaving = new ArrayList<>();

    public Directory(Database database, SlackClient slack) {
        this.slack = slack;
        this.store = new DirectoryStore(database);
    }

    /** Whom a name leads to. */
    public sealed interface Found {
        record One(Person person) implements Found {}

        record Nobody() implements Found {}

        record Several(List<Person> people) implements Found {
            public Several {
                people = List.copyOf(people);
            }
        }
    }

    /** Has somebody told who is seen to have left the workspace; also of those who had left before, and again. */
    public void whenLeft(Consumer<Set<PersonId>> listener) {
        leaving.add(listener);
    }

    /** Keeps listening for people who come, change and leave. */
    public void listen(Router router) {
        Stream.of("user_change", "team_join").forEach(type -> router.event(type, this::changed));
    }

    private void changed(JsonObject event) {
        if (event.has("user") && event.get("user").isJsonObject()) {
            User user = user(event.getAsJsonObject("user"));
            if (user.getId() != null && !user.getId().isBlank()) {
                tell(List.of(save(user)));
            }
        }
    }

    private void tell(List<Person> people) {
        Set<PersonId> gone = people.stream()
                .filter(person -> !person.active())
                .map(Person::id)
                .collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            leaving.forEach(listener -> listener.accept(gone));
        }
    }

    /** Reads everybody from Slack; never while somebody waits. */
    public void refresh() {
        List<User> everybody = slack.users();
        List<Person> people = new ArrayList<>();
        store.together(() -> everybody.forEach(user -> people.add(save(user))));
        tell(people);
    }

    public boolean empty() {
        return store.empty();
    }

    public Optional<Person> person(PersonId id) {
        return store.byId(id);
    }

    /** Whether they are an admin or owner of the workspace, as far as Slack told us, and still in it. */
    public boolean admin(PersonId id) {
        return store.admins().contains(id);
    }

    /** The admins and owners of the workspace, as far as Slack told us of them. */
    public Set<PersonId> admins() {
        return store.admins();
    }

    /** What people call them; the id where Slack never told us of them. Not escaped. */
    public String name(PersonId id) {
        return person(id).map(Person::name).orElse(id.value());
    }

    /** The person's own zone; UTC where Slack never told us of them. */
    public ZoneId zone(PersonId id) {
        return person(id).map(Person::zone).orElse(ZoneOffset.UTC);
    }

    /**
     * Whom somebody means who wrote a mention, an id, an e-mail, a handle with or without @, or a name.
     *
     * <p>With an @ the handle goes before names that are the same; without, all count, and nothing is guessed. Somebody who
     * has left is found where nobody who stays is called so.
     */
    public Found find(String written) {
        String text = written.strip();
        Matcher mention = MENTION.matcher(text);
        if (mention.matches()) {
            return one(mention.group(1));
        }
        if (ID.matcher(text).matches() && store.byId(new PersonId(text)).isPresent()) {
            return one(text);
        }
        Matcher mail = MAIL.matcher(text);
        boolean at = text.startsWith("@");
        String called = (mail.matches() ? mail.group(1) : at ? text.substring(1) : text).toLowerCase(Locale.ROOT);
        List<Person> known = store.called(called);
        List<Person> staying = known.stream().filter(Person::active).toList();
        List<Person> meant = staying.isEmpty() ? known : staying;
        return called(meant.stream()
                .filter(person -> at && person.handle().toLowerCase(Locale.ROOT).equals(called))
                .findFirst()
                .map(List::of)
                .orElse(meant));
    }

    private static Found called(List<Person> people) {
        return switch (people.size()) {
            case 0 -> new Found.Nobody();
            case 1 -> new Found.One(people.get(0));
            default -> new Found.Several(people);
        };
    }

    private Found one(String id) {
        return store.byId(new PersonId(id)).<Found>map(Found.One::new).orElseGet(Found.Nobody::new);
    }

    private static User user(JsonObject json) {
        return GSON.fromJson(json, User.class);
    }

    private Person save(User user) {
        User.Profile profile = Optional.ofNullable(user.getProfile()).orElseGet(User.Profile::new);
        String handle = Optional.ofNullable(user.getName()).orElse(user.getId());
        String name = Stream.of(profile.getDisplayName(), profile.getRealName(), user.getRealName(), handle)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(handle);
        ZoneId zone =
                Optional.ofNullable(user.getTz()).flatMap(LocalTimes::zone).orElse(ZoneOffset.UTC);
        Person person = new Person(
                new PersonId(user.getId()),
                Text.printable(handle),
                Text.printable(name),
                Optional.ofNullable(profile.getEmail()).map(Text::printable).filter(email -> !email.isBlank()),
                zone,
                !user.isDeleted());
        boolean bot = user.isBot() || user.getId().equals("USLACKBOT");
        store.save(person, new DirectoryStore.Standing(bot, user.isAdmin() || user.isOwner()));
        return person;
    }
}
