package vn.tinhgon.local;

/** An environment variable names something that is no port. */
public class PortRefused extends RuntimeException {

    private final Listener listener;
    private final String value;

    PortRefused(Listener listener, String value) {
        super(listener.variable() + "=" + value);
        this.listener = listener;
        this.value = value;
    }

    public Listener listener() {
        return listener;
    }

    public String value() {
        return value;
    }
}
