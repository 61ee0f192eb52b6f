/**
 * Files that show what was done: checked by what is in them, kept in the database, given out to be
 * saved and never to be run.
 */
package vn.tinhgon.plans.task.file;
