/**
 * How far the tasks are (query): dated facts about each task, written as the events tell them, and
 * the national buckets counted from them for any day.
 */
package vn.tinhgon.reporting.progress;
