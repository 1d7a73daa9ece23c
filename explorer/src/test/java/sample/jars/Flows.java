package sample.jars;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.reactivex.rxjava3.subjects.PublishSubject;
import io.reactivex.rxjava3.subjects.Subject;
import racecard.explorer.Actor;
import racecard.explorer.Observer;

/** Caffeine's cache without bounds, and RxJava's toList. */
public final class Flows {
    private Flows() {}

    /** Two that compute the same value. */
    public static class Cached {
        private final Cache<String, Integer> cache =
                Caffeine.newBuilder().executor(Runnable::run).build();
        private int one;
        private int other;

        @Actor
        public void one() {
            one = cache.get("k", k -> 1);
        }

        @Actor
        public void other() {
            other = cache.get("k", k -> 2);
        }

        @Observer
        public String seen() {
            return one + " " + other;
        }
    }

    /** Two that emit into a subject whose items become a list. */
    public abstract static class Listed {
        private final Subject<Integer> subject;
        private String got = "";

        Listed(Subject<Integer> subject) {
            this.subject = subject;
            var unused = subject.toList().subscribe(list -> got += list);
        }

        @Actor
        public void one() {
            subject.onNext(1);
        }

        @Actor
        public void two() {
            subject.onNext(2);
        }

        @Observer
        public String seen() {
            subject.onComplete();
            return got;
        }
    }

    /** As it must not be used: onNext is for one thread at a time. */
    public static class Bare extends Listed {
        public Bare() {
            super(PublishSubject.create());
        }
    }

    /** As it may. */
    public static class Serialized extends Listed {
        public Serialized() {
            super(PublishSubject.<Integer>create().toSerialized());
        }
    }
}
