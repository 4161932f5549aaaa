package dev.watchbell.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the bot wants of Slack: the commands and events that it handles, and the Web API methods that it calls.
 *
 * @param commands such as {@code /oncall}
 * @param events as the manifest writes them
 * @param methods as Slack writes them, such as {@code chat.postMessage}
 */
record Registered(Set<String> commands, Set<String> events, Set<String> methods) {
    private static final Pattern COMMAND = Pattern.compile("\"(/[a-z]+)\"");
    private static final Pattern EVENT = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\"|event\\(\\s*\"(message)\"");
    private static final Pattern METHOD = Pattern.compile(
            "\"((?:apps|auth|bookmarks|chat|conversations|files|pins|reactions|team|usergroups|users|views)"
                    + "(?:\\.[a-z]+[a-zA-Z]*)+)\"");

    /**
     * Read from the sources: the strings by which handlers are registered, and calls of Slack's client in the class files.
     *
     * <p>PLUG IN HERE: once the app can be built without being started, its router's {@code commands()} and {@code events()}.
     */
    static Registered inTheSources() {
        List<SourceFile> bot = SourceFile.below(SourceFile.MAIN, ".java").stream()
                .filter(file -> !file.path().startsWith(SourceFile.MAIN.resolve("playground")))
                .toList();
        Set<String> methods = strings(bot.stream(), METHOD);
        methods.addAll(calledByClient());
        return new Registered(
                strings(bot.stream().filter(file -> file.path().toString().endsWith("Handlers.java")), COMMAND),
                strings(bot.stream(), EVENT).stream()
                        .map(Registered::asTheManifestWrites)
                        .filter(Permissions.OF_EVENTS::containsKey)
                        .collect(Collectors.toSet()),
                methods);
    }

    /** One type of event has several names in the manifest, by where it happens; we listen in public channels. */
    private static String asTheManifestWrites(String type) {
        return type.equals("message") ? "message.channels" : type;
    }

    private static Set<String> strings(Stream<SourceFile> files, Pattern pattern) {
        return files.flatMap(file -> pattern.matcher(file.text()).results())
                .map(found -> found.group(found.groupCount() > 1 && found.group(1) == null ? 2 : 1))
                .collect(Collectors.toCollection(TreeSet::new));
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
