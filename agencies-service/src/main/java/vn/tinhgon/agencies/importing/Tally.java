package vn.tinhgon.agencies.importing;

/**
 * What became of the rows of a sheet.
 *
 * @param refused those that are wrong or were left out because others are
 */
public record Tally(int done, int unchanged, int refused) {}
