/** Tasks as they stand on a day, read in rows for whoever looks at them and changes nothing. */
package vn.tinhgon.plans.task.snapshot;
