/** Tasks and the deadline sweep over REST. */
package vn.tinhgon.plans.task.rest;
