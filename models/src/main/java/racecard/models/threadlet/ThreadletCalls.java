package racecard.models.threadlet;

import static racecard.models.scenario.Bench.done;

import racecard.models.scenario.Param;
import racecard.models.scenario.Vocabulary;

/** What a scenario of the worker pools may say. */
final class ThreadletCalls {
    static final Param REQUEST = Param.number("request", 1, 9);

    static final Param COUNT = Param.number("count", 0, 9);

    static final Vocabulary<ThreadletBench> CALLS = new Vocabulary<ThreadletBench>()
            .call(
                    "limits",
                    COUNT,
                    COUNT,
                    (on, idle, most) -> done(() -> on.pool().limits(idle, most)))
            .call("submit", REQUEST, (on, request) -> on.submit(request, 1, true))
            .call("submitChunks", REQUEST, COUNT, (on, request, chunks) -> on.submit(request, chunks, true))
            .call("submitNeeding", REQUEST, REQUEST, ThreadletBench::submitNeeding)
            .call("submitPolling", REQUEST, REQUEST, ThreadletBench::submitPolling)
            .call("enqueue", REQUEST, (on, request) -> on.submit(request, 1, false))
            .call("tryCancel", REQUEST, (on, request) -> on.tryCancel(on.watched(request)))
            .call("cancel", REQUEST, (on, request) -> done(() -> on.cancel(on.watched(request))))
            .call("quit", REQUEST, (on, request) -> done(() -> on.pool().quit(on.watched(request).request)))
            .call("error", REQUEST, (on, request) -> on.pool().error(on.watched(request).request))
            .call("ret", REQUEST, (on, request) -> on.pool().ret(on.watched(request).request))
            .call("poll", on -> done(() -> on.pool().poll(false)))
            .call("await", REQUEST, (on, request) -> done(() -> on.await(on.watched(request))))
            .call("harvest", on -> done(on.pool()::harvest))
            .call("scheduleOneShot", on -> done(() -> on.pool().loop().schedule(on.oneShot)))
            .call("awaitOneShot", on -> done(on::awaitOneShot))
            .call("setSize", COUNT, COUNT, ThreadletBench::setSize)
            .call("free", on -> done(on::free))
            .call("begin", ThreadletBench::begin)
            .call("end", ThreadletBench::end)
            .call("worker", on -> done(on::worker))
            .call("timeUp", on -> done(on.host()::timeUp))
            .call("tick", on -> done(on.host()::tick));

    private ThreadletCalls() {}
}
