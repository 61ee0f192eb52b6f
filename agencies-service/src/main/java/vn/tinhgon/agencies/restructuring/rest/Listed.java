package vn.tinhgon.agencies.restructuring.rest;

import java.util.List;

/** Lists that a request may leave out. */
final class Listed {

    private Listed() {}

    static <T> List<T> of(List<T> given) {
        return given == null ? List.of() : given;
    }
}
