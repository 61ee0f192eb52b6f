/**
 * Whole documents against what a careful reader extracts from them: from the file to the standing
 * of each task, through the API alone.
 */
package vn.tinhgon.plans.truth;
