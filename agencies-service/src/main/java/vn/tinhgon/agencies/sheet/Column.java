package vn.tinhgon.agencies.sheet;

/** A column of a sheet; the bundles have its heading under {@code column.} and its field. */
public interface Column {

    Form form();

    default String field() {
        return form().field();
    }

    default boolean required() {
        return form().required();
    }

    default int longest() {
        return form().longest();
    }

    /**
     * What a column is like.
     *
     * @param field as the API calls it; accepted as a heading too
     * @param longest how many characters a cell may have
     * @param required whether the column must be there; its cells may be empty
     */
    record Form(String field, int longest, boolean required) {

        public static Form required(String field, int longest) {
            return new Form(field, longest, true);
        }

        public static Form optional(String field, int longest) {
            return new Form(field, longest, false);
        }
    }
}
