/** Extensions over REST. */
package vn.tinhgon.plans.task.extension.rest;
