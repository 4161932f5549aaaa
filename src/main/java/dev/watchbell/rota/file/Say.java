package dev.watchbell.rota.file;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How sentences show what somebody wrote. */
final class Say {
    private static final int LONGEST = 60;

    private Say() {}

    /** Names in the order in which sentences list them. */
    static Set<String> ordered(String... names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
    }

    static String quoted(String typed) {
        int length = typed.codePointCount(0, typed.length());
        String cut = length <= LONGEST ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) + "...";
        return "\"" + cut + "\"";
    }
}
