package dev.signet.example.chaos;

import dev.signet.example.chaos.Counts.Of;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Does everything that can be done to a service, again and again, in random order. */
final class Mischief {
    private enum Deed {
        KILL,
        KILL_AGAIN,
        KILL_ONCE_MORE,
        CUT,
        CUT_AGAIN,
        CUT_BEFORE_THE_ANSWER,
        CUT_BEFORE_THE_ANSWER_AGAIN,
        TERMINATE,
        CRASH
    }

    private final Service service;
    private final Wire wire;
    private final Database database;
    private final Random random;
    private final Counts counts;

    Mischief(Service service, Wire wire, Database database, Random random, Counts counts) {
        this.service = service;
        this.wire = wire;
        this.database = database;
        this.random = random;
        this.counts = counts;
    }

    /** Until that time is over, and a round is complete. */
    void until(long endNanos) throws Exception {
        while (System.nanoTime() < endNanos) {
            List<Deed> round = new ArrayList<>(List.of(Deed.values()));
            Collections.shuffle(round, random);
            for (Deed deed : round) {
                Thread.sleep(200 + random.nextInt(1200));
                commit(deed);
            }
        }
    }

    private void commit(Deed deed) throws Exception {
        switch (deed) {
            case KILL, KILL_AGAIN, KILL_ONCE_MORE -> service.kill(random);
            case CUT, CUT_AGAIN -> wire.cut(random);
            case CUT_BEFORE_THE_ANSWER, CUT_BEFORE_THE_ANSWER_AGAIN -> wire.cutBeforeTheAnswer(random);
            case TERMINATE -> counts.add(Of.TERMINATED_BACKENDS, database.terminateSessions());
            case CRASH -> {
                database.crash();
                counts.add(Of.DATABASE_RESTARTS);
            }
        }
    }
}
