/** A task with its agencies and its deadline, from assignment to completion: a model with verbs. */
package vn.tinhgon.plans.task;
