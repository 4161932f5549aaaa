package dev.watchbell.swap.cover;

import dev.watchbell.rota.Rotas;
import dev.watchbell.timer.Timer;

/** What time does to requests for cover, and what a rota that changes does. */
public final class CoverJobs {
    static final String EXPIRY = "cover-expiry";

    private final Covers covers;

    public CoverJobs(Covers covers) {
        this.covers = covers;
    }

    public void hangUp(Timer timer, Rotas rotas) {
        timer.add(EXPIRY, covers::expire);
        rotas.whenChanged(covers::look);
    }
}
