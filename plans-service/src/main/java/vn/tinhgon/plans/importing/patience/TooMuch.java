package vn.tinhgon.plans.importing.patience;

/** There is more in the document than in any plan. */
public final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooMuch() {
        super("more than in any plan", null, false, false);
    }

    /** Whether that is why something failed, which ran out of memory or of stack, maybe. */
    public static boolean caused(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooMuch || cause instanceof VirtualMachineError) {
                return true;
            }
        }
        return false;
    }
}
