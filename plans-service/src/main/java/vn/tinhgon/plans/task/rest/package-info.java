/** Tasks over REST. */
package vn.tinhgon.plans.task.rest;
