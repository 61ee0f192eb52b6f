/**
 * Vietnamese text as documents write it, made comparable: the original is always kept beside the
 * folded form.
 */
package vn.tinhgon.platform.text;
