package racecard.evidence;

/** What the mains of all tools have in common: how they begin, and how they end whatever happens. */
public final class ToolMain {
    private static final int NO_ORDER = 2;
    private static final int BROKEN = 3;

    private ToolMain() {}

    /** What a tool does. */
    public interface Work {
        /**
         * Carries out an order.
         *
         * @throws IllegalArgumentException when it makes no sense, saying why
         */
        void perform(Order order, Wire wire) throws Exception;
    }

    /**
     * Carries out the order that the arguments are, and ends the process: with 0 when it came to its end, whatever it
     * found; 2 when the order makes no sense; 3 when the tool broke. One line on standard error says why then. Ends at
     * once, whatever threads and hooks a stranger's class has left behind.
     *
     * @param tool its name
     */
    public static void run(String tool, String[] args, Work work) {
        int code = 0;
        try {
            Wire wire = Wire.toGate();
            work.perform(Order.parse(args), wire);
        } catch (IllegalArgumentException e) {
            System.err.println(tool + ": " + told(e));
            code = NO_ORDER;
        } catch (Throwable e) { // a stranger's class throws whatever there is
            System.err.println(tool + " broke: " + told(e));
            trace(e);
            code = BROKEN;
        }
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code);
    }

    /** What an exception says in one line, even where it is a stranger's that would rather throw another. */
    public static String told(Throwable e) {
        try {
            String said = e instanceof IllegalArgumentException ? e.getMessage() : e.toString();
            return said == null
                    ? e.getClass().getName()
                    : said.lines().findFirst().orElse("").strip();
        } catch (RuntimeException | Error hostile) {
            return e.getClass().getName();
        }
    }

    private static void trace(Throwable e) {
        try {
            e.printStackTrace();
        } catch (RuntimeException | Error hostile) {
            System.err.println("It does not say more.");
        }
    }
}
