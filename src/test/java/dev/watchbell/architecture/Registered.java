package dev.watchbell.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.watchbell.app.App;
import dev.watchbell.app.Settings;
import dev.watchbell.app.Settings.Secret;
import dev.watchbell.app.Settings.SlackSettings;
import dev.watchbell.store.DatabaseUrl;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the bot wants of Slack: the commands and events that it handles, and the Web API methods that it calls.
 *
 * @param commands such as {@code /oncall}
 * @param events as the manifest writes them
 * @param methods as Slack writes them, such as {@code chat.postMessage}
 */
record Registered(Set<String> commands, Set<String> events, Set<String> methods) {
    /** Asked of the bot itself, put together and not started, and of the calls in its class files. */
    static Registered byTheBot() {
        Settings settings = new Settings(
                new SlackSettings(
                        URI.create("http://127.0.0.1:9/api/"),
                        new Secret("xoxb-nobody-listens-here"),
                        Optional.empty(),
                        Optional.of(new Secret("nobody-signs-with-this"))),
                0,
                DatabaseUrl.of("jdbc:h2:mem:registered"),
                Optional.empty(),
                Optional.empty());
        try (App app = new App(settings, InstantSource.system())) {
            Set<String> events = app.router().events().stream()
                    .map(Registered::asTheManifestWrites)
                    .collect(Collectors.toSet());
            return new Registered(app.router().commands(), events, calledByClient());
        }
    }

    /** One type of event has several names in the manifest, by where it happens; we listen in public channels. */
    private static String asTheManifestWrites(String type) {
        return type.equals("message") ? "message.channels" : type;
    }

    /** Slack's client has a method for each of the Web API: {@code chatPostMessage} calls {@code chat.postMessage}. */
    private static Set<String> calledByClient() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("dev.watchbell");
        return ours.stream()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .map(call -> call.getTarget())
                .filter(target -> target.getOwner().getSimpleName().endsWith("MethodsClient"))
                .map(target -> slacksName(target.getName()))
                .collect(Collectors.toSet());
    }

    private static String slacksName(String javas) {
        return Permissions.OF_METHODS.keySet().stream()
                .filter(method -> javas.equalsIgnoreCase(method.replace(".", "")))
                .findAny()
                .orElse(javas);
    }
}
