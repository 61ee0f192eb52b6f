/** The register of documents over REST. */
package vn.tinhgon.plans.directive.rest;
