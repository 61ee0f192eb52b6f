/**
 * The one-command run: the parts, the four services, and on the first start a sample province whose
 * story is played. Every port can be changed by an environment variable; data and logs lie in one
 * folder.
 */
package vn.tinhgon.local;
