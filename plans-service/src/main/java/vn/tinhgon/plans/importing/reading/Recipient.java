package vn.tinhgon.plans.importing.reading;

/**
 * A line of the distribution list ("Nơi nhận").
 *
 * @param purpose such as "để báo cáo", null where none is stated
 */
public record Recipient(String name, String purpose) {}
