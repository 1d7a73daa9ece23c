package racecard.models.threadlet;

import racecard.catalogue.Contract;
import racecard.threadlet.Errno;
import racecard.threadlet.Promise;
import racecard.threadlet.Request;

/**
 * What happened to one request. Each field is written by one thread, the worker or the main thread, and read by the
 * other only where the protocol orders the two; in a sound revision none of these accesses race.
 */
final class Watched {
    final int number;
    Request request;
    int needs; // the request whose end the work waits for, 0 for none
    int polls; // the request that the callback polls for, 0 for none
    boolean toldMainLoop; // submitted, and not only enqueued
    boolean cancelled; // taken back, as cancel said
    boolean gone; // a cancel that ends the matter has returned
    int started; // the worker's
    int chunksDone; // the worker's
    private int data; // the worker's: what the transfer leaves in the buffer
    int callbacks; // the main thread's
    private final Contract<Promise> contract;
    private final Journal journal;

    Watched(int number, Contract<Promise> contract, Journal journal) {
        this.number = number;
        this.contract = contract;
        this.journal = journal;
    }

    /** The worker transfers a chunk. */
    void transfer(int chunk) {
        if (chunk == 0) {
            started++;
        }
        if (gone) {
            journal.violated("I3: the work of request " + number + " runs after cancel has returned");
        }
        data = (chunk + 1) * number;
        chunksDone++;
    }

    /** A cancel has returned: the work is finished, and seen to be, or has not begun. */
    void over() {
        boolean begun = started > 0;
        if (begun && (chunksDone < request.chunks || data != request.chunks * number)) {
            journal.violated("I3: cancel of request " + number
                    + " has returned, and its work is not finished or not seen to be");
        }
    }

    /** The user is called back. */
    void complete(int result) {
        callbacks++;
        if (gone && contract.promises(Promise.SILENT_AFTER_CANCEL)) {
            journal.violated("I4: the user of request " + number + " is called back after cancel has returned");
        }
        if (contract.promises(Promise.ASKED_FOR_RESULT)) {
            judge(result, 0);
        } else {
            judge(result, request.chunks * number);
        }
    }

    private void judge(int result, int good) {
        if (result == -Errno.ECANCELED && contract.promises(Promise.ALWAYS_CALLS_BACK)) {
            if (started > 0) {
                journal.violated("I5: request " + number + " is called cancelled, and its work has run");
            }
        } else if (!contract.promises(Promise.PUBLISHES_DATA)) {
            return; // the result itself may be read before it can be relied on
        } else if (result != good) {
            journal.violated("I7: the user of request " + number + " gets result " + result + " and not " + good);
        } else if (data != request.chunks * number) {
            journal.violated("I7: the user of request " + number + " finds old data");
        }
    }
}
