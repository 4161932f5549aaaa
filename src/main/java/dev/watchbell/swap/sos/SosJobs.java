package dev.watchbell.swap.sos;

import dev.watchbell.rota.Rotas;
import dev.watchbell.timer.Timer;

/** What time does to an sos, and what a rota that changes does. */
public final class SosJobs {
    static final String WAVES = "sos-waves";

    private final Calls calls;

    public SosJobs(Calls calls) {
        this.calls = calls;
    }

    public void hangUp(Timer timer, Rotas rotas) {
        timer.add(WAVES, calls::ring);
        rotas.whenChanged(calls::look);
    }
}
