package vn.tinhgon.plans.importing.reading.duty;

import java.math.BigDecimal;

/**
 * A figure to be reached, as the document words it: a proposal for a target.
 *
 * @param threshold whether the value is at least, at most or just what is to be reached
 * @param baselineYear the year that it is compared with, null where none is named
 * @param from first and last year of the period, null where none is named
 */
public record ReadTarget(
        String ref,
        String indicator,
        Threshold threshold,
        BigDecimal value,
        String unit,
        Integer baselineYear,
        Integer from,
        Integer to,
        String quote) {

    /** How the value is meant. */
    public enum Threshold {
        AT_LEAST,
        AT_MOST,
        EXACTLY
    }
}
