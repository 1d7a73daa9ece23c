package racecard.threadlet;

import java.util.Comparator;
import java.util.stream.Stream;
import racecard.catalogue.Bug;
import racecard.catalogue.Catalogued;
import racecard.catalogue.Protocol;

/** The family as the catalogue knows it. */
public final class ThreadletCatalogue implements Catalogued {
    /** QEMU's worker pools. */
    public static final Protocol THREADLET = new Protocol(
            "threadlet",
            "QEMU threadlets: worker pools from posix-aio-compat to thread-pool.c, cancel, completion and wake-up",
            AioPool.class,
            ThreadletRevisions.all(),
            Stream.concat(PaioBugs.ALL.stream(), PoolBugs.ALL.stream())
                    .sorted(Comparator.comparing(Bug::id))
                    .toList());

    @Override
    public Protocol catalogued() {
        return THREADLET;
    }
}
