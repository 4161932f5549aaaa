package dev.watchbell.check.rule;

import java.util.List;

/** A list as people say it, not longer than they listen. */
final class Listed {
    private static final int FEW = 5;

    private Listed() {}

    /** {@code ana, ben and chi}; {@code ana, ben, chi, dee, eli and 3 more}. */
    static String of(List<String> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        boolean few = all.size() <= FEW;
        List<String> first = all.subList(0, few ? all.size() - 1 : FEW);
        return String.join(", ", first) + " and " + (few ? all.get(all.size() - 1) : all.size() - FEW + " more");
    }
}
