package racecard.litmus.answer;

import java.util.Optional;
import racecard.litmus.cat.CatModel;
import racecard.litmus.enumerate.Budget;
import racecard.litmus.enumerate.Inquiry;
import racecard.litmus.program.LitmusTest;
import racecard.litmus.text.LitmusReader;

/** Small programs, and models that are just as small. */
final class Programs {
    static final CatModel SC = CatModel.parse(
            "sc.cat",
            "include \"cos.cat\"\nlet com = rf | co | fr\nacyclic po | com as sc\nempty rmw & (fre ; coe) as atomic\n",
            name -> Optional.empty());
    static final CatModel COHERENCE = CatModel.parse(
            "coherence.cat",
            "include \"cos.cat\"\nacyclic po-loc | rf | co | fr as coherence\n",
            name -> Optional.empty());

    static final String SB = """
            C SB
            {}
            P0(int *x, int *y)
            {
            	int r0;
            	WRITE_ONCE(*x, 1);
            	r0 = READ_ONCE(*y);
            }
            P1(int *x, int *y)
            {
            	int r0;
            	WRITE_ONCE(*y, 1);
            	r0 = READ_ONCE(*x);
            }
            exists (0:r0=0 /\\ 1:r0=0)
            """;
    static final String MP = """
            C MP+mb
            {}
            P0(int *data, int *flag)
            {
            	WRITE_ONCE(*data, 42);
            	smp_mb();
            	WRITE_ONCE(*flag, 1);
            }
            P1(int *data, int *flag)
            {
            	int r0;
            	int r1;
            	r0 = READ_ONCE(*flag);
            	smp_mb();
            	r1 = READ_ONCE(*data);
            }
            exists (1:r0=1 /\\ 1:r1=0)
            """;
    static final String LOCK = """
            C lock
            {}
            P0(spinlock_t *l, int *x)
            {
            	spin_lock(l);
            	WRITE_ONCE(*x, 1);
            	WRITE_ONCE(*x, 2);
            	spin_unlock(l);
            }
            P1(spinlock_t *l, int *x)
            {
            	int r0;
            	spin_lock(l);
            	r0 = READ_ONCE(*x);
            	spin_unlock(l);
            }
            exists (1:r0=1)
            """;

    private Programs() {}

    static Explanation explain(String text, CatModel model, String name) {
        LitmusTest test = LitmusReader.parse("/some/where/t.litmus", text);
        return new Explanation(test, name, Inquiry.of(test, model, Budget.of(1_000_000, 600)));
    }
}
