package vn.tinhgon.agencies.importing;

/**
 * Something that the registry asks of every row.
 *
 * @see Rules
 */
public interface Rule {

    /**
     * A query for {@code number, field, code, arguments} of what is wrong among the rows in {@code
     * staged}, which has each row with the {@code scope} and {@code source} of its import.
     */
    String violations();
}
