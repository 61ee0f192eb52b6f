package vn.tinhgon.agencies.importing;

/**
 * A table of rows on their way, with the columns {@code import_id, number, subject_id, depth,
 * batch, outcome}.
 *
 * @param superiors an array of the ids of what must be there before a row {@code r}
 */
public record StagingTable(String name, String superiors) {}
