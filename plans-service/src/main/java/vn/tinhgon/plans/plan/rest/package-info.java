/** Plans over REST. */
package vn.tinhgon.plans.plan.rest;
