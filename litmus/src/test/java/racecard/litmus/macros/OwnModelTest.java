package racecard.litmus.macros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import racecard.litmus.cat.CatError;
import racecard.litmus.program.LitmusException;

/** A model's own files say what its primitives are: every edit of them has its effect, or is refused in words. */
class OwnModelTest {
    private static final String SB = "exists (0:r0=0 /\\ 1:r0=0)";

    private static void wrong(SmallKernel kernel, String message) {
        assertEquals(message, assertThrows(CatError.class, kernel::model).getMessage());
    }

    @Test
    void aMacroThatIsAddedIsKnown() {
        SmallKernel kernel = new SmallKernel().edit("small.def", "smp_wmb()", "smp_new() { __fence{mb}; }\nsmp_wmb()");
        assertEquals(
                "Never 0 3 []",
                kernel.judge(
                        SB,
                        "WRITE_ONCE(*x, 1); smp_new(); r0 = READ_ONCE(*y);",
                        "WRITE_ONCE(*y, 1); smp_new(); r0 = READ_ONCE(*x);"));
    }

    @Test
    void aMacroThatIsDeletedIsNot() {
        SmallKernel kernel = new SmallKernel().edit("small.def", "smp_wmb() { __fence{wmb}; }", "");
        LitmusException unknown = assertThrows(
                LitmusException.class, () -> kernel.judge("exists (x=1)", "WRITE_ONCE(*x, 1); smp_wmb();"));
        assertTrue(unknown.getMessage().contains("unknown primitive 'smp_wmb'; did you mean 'smp_mb'?"));
    }

    @Test
    void aMacroThatIsChangedMeansSomethingElse() {
        String[] threads = {
            "WRITE_ONCE(*x, 1); smp_mb(); r0 = READ_ONCE(*y);", "WRITE_ONCE(*y, 1); smp_mb(); r0 = READ_ONCE(*x);"
        };
        assertEquals("Never 0 3 []", new SmallKernel().judge(SB, threads));
        SmallKernel weak =
                new SmallKernel().edit("small.def", "smp_mb() { __fence{mb}; }", "smp_mb() { __fence{wmb}; }");
        assertEquals("Sometimes 1 3 []", weak.judge(SB, threads));
    }

    /** What an edit of the bell takes away from the tags of atomic operations they no longer order. */
    @Test
    void theBellSaysWhatATagIsGoodFor() {
        String[] threads = {"WRITE_ONCE(*x, 1); r1 = xchg(y, 1);", "WRITE_ONCE(*y, 2); smp_mb(); r0 = READ_ONCE(*x);"};
        String question = "exists (0:r1=0 /\\ 1:r0=0)";
        assertEquals("Never 0 3 []", new SmallKernel().judge(question, threads));
        SmallKernel fences = new SmallKernel().edit("small.bell", "let Marked", "let Mb = Mb & F\nlet Marked");
        assertEquals("Sometimes 1 3 []", fences.judge(question, threads));
    }

    @Test
    void aTagOfItsOwnIsSeenByTheModel() {
        SmallKernel kernel = new SmallKernel()
                .edit("small.bell", "'wmb || 'mb", "'wmb || 'mb || 'heavy || 'MB")
                .edit("small.cat", "fencerel(Mb & F)", "fencerel((Mb & F) | Heavy)")
                .edit(
                        "small.def",
                        "smp_wmb()",
                        "smp_heavy() { __fence{heavy}; }\nsmp_loud() { __fence{MB}; }\nsmp_wmb()");
        String heavy = "WRITE_ONCE(*%s, 1); smp_heavy(); r0 = READ_ONCE(*%s);";
        assertEquals("Never 0 3 []", kernel.judge(SB, heavy.formatted("x", "y"), heavy.formatted("y", "x")));
        String loud = heavy.replace("heavy", "loud");
        assertEquals("Sometimes 1 3 []", kernel.judge(SB, loud.formatted("x", "y"), loud.formatted("y", "x")));
    }

    @Test
    void tagsAreSpelledAsTheyAreDeclared() {
        wrongSet("small.cat", "(Mb | Wmb)", "(MB | Wmb)", "'MB' is defined nowhere", "; the events of that tag are Mb");
        wrongSet("small.cat", "(Mb | Wmb)", "(Rmb | Wmb)", "'Rmb' is defined nowhere", "events or relation");
    }

    private static void wrongSet(String file, String old, String fresh, String begins, String ends) {
        SmallKernel kernel = new SmallKernel().edit(file, old, fresh);
        CatError error = assertThrows(
                CatError.class, () -> kernel.judge("exists (x=1)", "WRITE_ONCE(*x, 1); r0 = xchg(x, 1); *x = 2;"));
        assertTrue(error.getMessage().contains(begins) && error.getMessage().endsWith(ends), error.getMessage());
    }

    @Test
    void theVariantSaysHowAFullBarrierIsSeen() {
        String threads = "r0 = xchg(x, 1); *x = 2;";
        assertEquals("Always 1 0 [mixed]", new SmallKernel().judge("exists (x=2)", threads));
        SmallKernel fences = new SmallKernel().edit("small.cfg", "lkmmv2", "lkmmv1");
        assertEquals("Always 1 0 []", fences.judge("exists (x=2)", threads));
        SmallKernel none = new SmallKernel().without("small.cfg");
        assertEquals(
                "Always 1 0 []", none.judge("exists (x=2)", threads), "as in herd7, fences where nobody says more");
    }

    @Test
    void theOldReadersOfSrcuAreNoAccessesOfMemory() {
        String reader = "r0 = srcu_read_lock(s); r1 = READ_ONCE(*x); srcu_read_unlock(s, r0);";
        assertEquals("Always 1 0 []", new SmallKernel().judge("exists (0:r1=0)", reader, reader));
    }

    @Test
    void aLockIsFinalOnlyIfSomebodyLooks() {
        String section = "spin_lock(s); r0 = READ_ONCE(*x); WRITE_ONCE(*x, r0 + 1); spin_unlock(s);";
        assertEquals("Always 2 0 []", new SmallKernel().judge("exists (x=2)", section, section));
        assertEquals("Always 2 0 [lock-final]", new SmallKernel().judge("exists (x=2 /\\ s=0)", section, section));
    }

    /** A failed trylock may read from either lock: two executions, and not one for each pair of choices. */
    @Test
    void theModelsOwnReadsFromIsTheCandidates() {
        String section = "spin_lock(s); spin_unlock(s);";
        assertEquals(
                "Sometimes 4 6 []",
                new SmallKernel()
                        .judge("exists (2:r0=0)", section, section, "r0 = spin_trylock(s); if (r0) spin_unlock(s);"));
    }

    @Test
    void everyIntrinsicDoesWhatItSays() {
        assertEquals("Always 1 0 []", one("r0 = xchg_relaxed(x, 5);", "0:r0=0 /\\ x=5"));
        assertEquals(
                "Always 1 0 []", one("r0 = cmpxchg(x, 0, 5); r1 = cmpxchg(x, 0, 6);", "0:r0=0 /\\ 0:r1=5 /\\ x=5"));
        assertEquals("Always 1 0 []", one("atomic_inc(x); r0 = atomic_add_return(3, x);", "0:r0=4 /\\ x=4"));
        assertEquals("Always 1 0 []", one("WRITE_ONCE(*x, 7); r0 = atomic_fetch_andnot(2, x);", "0:r0=7 /\\ x=5"));
        assertEquals("Always 1 0 []", one("WRITE_ONCE(*x, 1); r0 = atomic_dec_and_test(x);", "0:r0=1 /\\ x=0"));
        assertEquals(
                "Always 1 0 []",
                one("r0 = atomic_add_unless(x, 2, 0); r1 = atomic_add_unless(x, 2, 1);", "0:r0=0 /\\ 0:r1=1 /\\ x=2"));
        assertEquals(
                "Always 1 0 []", one("smp_store_mb(*x, 3); r0 = atomic_read(x); smp_store_release(y, r0);", "y=3"));
        assertEquals("Always 1 0 []", one("spin_lock(s); r0 = spin_trylock(s);", "0:r0=0"));
    }

    private static String one(String thread, String outcome) {
        return new SmallKernel().judge("exists (" + outcome + ")", thread);
    }

    @Test
    void macrosThatMakeNoSenseAreRefusedBeforeAnyProgram() {
        macro(
                "foo(X) __laod{once}(X)",
                ":8: '__laod' is neither a macro of this file nor known to herd7's macros; did you mean '__load'?");
        macro("foo(X) __load{once}(Y)", ":21: 'Y' is no parameter");
        macro("foo(X) __load(X)", ":8: __load wants a tag in braces, as in __load{once}");
        macro("foo(X) __load{once}(X, X)", ":8: __load takes 1 arguments, here are 2");
        macro("foo(X) __atomic_op(X, 1, 2)", ":8: __atomic_op wants an operator as its second argument");
        macro("foo(X) __xchg{mb}(X, +)", ":8: __xchg takes no operator");
        macro("foo(X) __load{once}(1)", ":8: foo needs a place in memory, such as *x, and not 'foo'");
        macro("foo(X) foo(X)", ":8: 'foo' is made of itself");
        macro("foo(X) READ_ONCE(X, X)", ":8: READ_ONCE takes 1 arguments, here are 2");
        macro("foo(X, X) READ_ONCE(X)", ":1: foo has two parameters of one name");
        macro("foo(X) { __fence{mb} }", ":22: '}' where ';' was expected");
    }

    private static void macro(String text, String message) {
        wrong(
                new SmallKernel().edit("small.def", "// The primitives of a kernel in small", text),
                "small.def:1" + message);
    }

    @Test
    void settingsThatWouldChangeTheAnswerAreNotReadOver() {
        SmallKernel kernel = new SmallKernel().edit("small.cfg", "graph columns", "skipchecks coherence");
        wrong(
                kernel,
                "small.cfg:6:1: 'skipchecks' is not done here: of a .cfg file model, bell, macros and variant are, and what only changes drawings is read over");
        wrong(
                new SmallKernel().edit("small.cfg", "lkmmv2", "lkmmv3"),
                "small.cfg:5:1: the variant 'lkmmv3' is not known here, known are lkmmv1 and lkmmv2");
        wrong(
                new SmallKernel().edit("small.cfg", "small.def", "other.def"),
                "small.cfg:1:1: the file other.def is named here as macros and is not there");
        wrong(
                new SmallKernel().edit("small.cfg", "small.cat", "big.cat"),
                "small.cfg:1:1: is for the model big.cat, and stands beside small.cat: name the .cfg file, or move one of the two");
    }

    @Test
    void theSettingsMayBeNamedThemselves() {
        SmallKernel kernel = new SmallKernel();
        assertEquals(
                "A kernel in small",
                OwnModel.read("small.cfg", kernel::text).model().title());
        kernel.edit("small.cfg", "model small.cat", "");
        CatError error = assertThrows(CatError.class, () -> OwnModel.read("small.cfg", kernel::text));
        assertEquals("small.cfg:1:1: no line 'model' says which .cat file is the model", error.getMessage());
    }
}
