/** A plan of tasks in force from the day it is issued: a model with verbs. */
package vn.tinhgon.plans.plan;
