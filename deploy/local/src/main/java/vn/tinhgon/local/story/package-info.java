/**
 * What happens on the first start: a sample province, and one plan that goes through the whole
 * suite by its REST APIs.
 */
package vn.tinhgon.local.story;
