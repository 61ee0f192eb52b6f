package vn.tinhgon.platform.problem;

/** There is no such thing, or the caller may not know that there is. */
public class NotFound extends Refusal {

    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, what + "-not-found", id);
    }
}
