/** Who held a task, from when to when, and what each did: a query over what was kept anyway. */
package vn.tinhgon.plans.task.responsibility;
