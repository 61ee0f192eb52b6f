/**
 * Pilot models: where they are tried, when they are judged and what becomes of them. A model with
 * verbs (rule 9: Lâm Đồng KL50 2023, II.3-4; 77-KH/TU Hậu Giang 2018, III.5 and III.19).
 */
package vn.tinhgon.agencies.pilot;
