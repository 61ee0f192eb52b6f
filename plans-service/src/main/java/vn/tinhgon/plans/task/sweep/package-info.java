/** What is late, found by one statement and told once a rung: a query with its own memory. */
package vn.tinhgon.plans.task.sweep;
