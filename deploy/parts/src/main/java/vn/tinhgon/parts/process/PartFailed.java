package vn.tinhgon.parts.process;

/** A part did not come up or ended by itself; the message carries the end of its log. */
public class PartFailed extends RuntimeException {

    public PartFailed(String what, String logTail) {
        super(what + "\n" + logTail);
    }

    public PartFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
