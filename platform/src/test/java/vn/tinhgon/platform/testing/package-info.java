/**
 * What the services' tests share: the real parts behind them, tokens, and the habits that every
 * service must hold.
 */
package vn.tinhgon.platform.testing;
