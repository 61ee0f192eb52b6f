/**
 * Pilot tasks (thí điểm): where they are tried, when they are reviewed and what becomes of them
 * (rule 9: Kế hoạch 77-KH/TU of 2018, III.5 and III.19; Lâm Đồng's plan for Conclusion 50-KL/TW,
 * II.3 and II.4).
 */
package vn.tinhgon.plans.task.pilot;
