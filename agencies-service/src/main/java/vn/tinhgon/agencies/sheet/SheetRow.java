package vn.tinhgon.agencies.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as Excel counts, from 1; in CSV the line on which it begins
 * @param endsAnywhere whether empty cells at its end may be left out, as Excel does; a line of CSV
 *     that is too short has been cut off
 */
public record SheetRow(int number, List<String> cells, boolean endsAnywhere) {}
