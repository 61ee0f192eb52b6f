/** Triggers over REST. */
package vn.tinhgon.plans.task.trigger.rest;
