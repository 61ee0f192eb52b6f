package vn.tinhgon.agencies.correction;

/**
 * What one value is to be read as. There is none where the value stays; one to null clears it.
 *
 * @param to what it is then
 */
public record Change<T>(T to) {

    static <T> T of(T before, Change<T> change) {
        return change == null ? before : change.to;
    }
}
