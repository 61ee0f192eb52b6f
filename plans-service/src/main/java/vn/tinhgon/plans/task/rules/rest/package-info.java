/** Rules about deadlines over REST. */
package vn.tinhgon.plans.task.rules.rest;
